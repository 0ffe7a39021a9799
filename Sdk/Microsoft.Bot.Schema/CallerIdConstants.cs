namespace Microsoft.Bot.Schema;

/// <summary>The values an adapter writes into <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>The caller is a channel of the public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>The caller is a channel of the US government cloud.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Begins the id of a caller that is a bot; its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}

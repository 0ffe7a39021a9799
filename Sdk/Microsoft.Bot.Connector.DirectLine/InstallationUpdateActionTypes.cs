namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>What happened to an installation.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}

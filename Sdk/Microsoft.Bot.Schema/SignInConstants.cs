namespace Microsoft.Bot.Schema;

/// <summary>Names of the activities that take part in signing a user in.</summary>
public static class SignInConstants
{
    /// <summary>The invoke that brings the magic code of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The invoke that offers a token for exchange.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The event that brings a token.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>The invoke that offers a SharePoint token for exchange.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}

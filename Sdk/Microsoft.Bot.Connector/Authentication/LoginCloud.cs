using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells which cloud a login address belongs to.</summary>
internal static class LoginCloud
{
    private const string PublicAzure = "https://login.microsoftonline.com/";
    private const string Government = "https://login.microsoftonline.us/";

    public enum Kind
    {
        PublicAzure,
        Government,
        Private,
    }

    public static Kind Of(string loginEndpoint) =>
        loginEndpoint switch
        {
            not null when loginEndpoint.StartsWith(PublicAzure, StringComparison.OrdinalIgnoreCase) => Kind.PublicAzure,
            not null when loginEndpoint.StartsWith(Government, StringComparison.OrdinalIgnoreCase) => Kind.Government,
            _ => Kind.Private,
        };
}

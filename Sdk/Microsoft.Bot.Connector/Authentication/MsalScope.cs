using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Turns whom a token is for into the scope MSAL asks with.</summary>
internal static class MsalScope
{
    private const string Suffix = "/.default";

    public static string Default(string scope) => scope.Contains(Suffix, StringComparison.OrdinalIgnoreCase) ? scope : scope + Suffix;
}

using System;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the token out of an Authorization header without judging it.</summary>
internal static class BearerToken
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>Gets the two words of a well-formed header; false for anything but "Bearer" and one more word.</summary>
    public static bool TrySplit(string authHeader, out string scheme, out string parameter)
    {
        var words = authHeader?.Split(' ') ?? [];
        (scheme, parameter) = words.Length == 2 ? (words[0], words[1]) : (null, null);
        return parameter is { Length: > 0 } && string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the token; false when header or token are malformed.</summary>
    public static bool TryRead(string authHeader, out JsonWebToken token)
    {
        token = null;
        return TrySplit(authHeader, out _, out var parameter) && TryReadToken(parameter, out token);
    }

    /// <summary>Reads a bare token; false when it is malformed.</summary>
    public static bool TryReadToken(string parameter, out JsonWebToken token)
    {
        try
        {
            token = Handler.CanReadToken(parameter) ? Handler.ReadJsonWebToken(parameter) : null;
            return token != null;
        }
        catch (ArgumentException)
        {
            token = null;
            return false;
        }
    }
}

namespace BotApp.Channels.DirectLine;

/// <summary>What a signed token allows.</summary>
/// <param name="Conversation">The one conversation it is for.</param>
/// <param name="User">The user it is bound to, which overrides what activities say; null when nobody vouches for the user.</param>
/// <param name="UserName">The name of that user; null when unknown.</param>
/// <param name="TrustedOrigins">The only pages that may use it; null for all.</param>
internal sealed record TokenGrant(string Conversation, string? User = null, string? UserName = null, string[]? TrustedOrigins = null)
{
    /// <summary>Whether a page may use the token; a caller that is no page (no Origin) always may.</summary>
    public bool Trusts(string? origin) =>
        TrustedOrigins is null
        || string.IsNullOrEmpty(origin)
        || TrustedOrigins.Any(trusted => string.Equals(trusted.TrimEnd('/'), origin, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A token as it was read.</summary>
internal abstract record TokenReading
{
    private TokenReading() { }

    public sealed record Valid(TokenGrant Grant, DateTimeOffset Expires) : TokenReading;

    /// <summary>Signed by us, and too old.</summary>
    public sealed record Expired : TokenReading;

    /// <summary>Not signed by us, or for another purpose.</summary>
    public sealed record Foreign : TokenReading;
}

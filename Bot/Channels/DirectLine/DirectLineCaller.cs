using BotApp.Turns;

namespace BotApp.Channels.DirectLine;

/// <summary>Who calls the Direct Line door: the holder of the secret, or of a token for one conversation.</summary>
internal sealed record DirectLineCaller(TokenGrant? Grant)
{
    public bool HoldsSecret => Grant is null;

    /// <summary>What is kept beside an activity: a user counts when the token is bound to it, or when the holder of the secret names it.</summary>
    public Caller ToCaller(string? claimedUser) => new(DirectLineDoor.DoorName, HoldsSecret ? claimedUser : Grant!.User);

    /// <summary>Whether the caller may use a conversation.</summary>
    public bool MayUse(string conversation) => Grant is null || Grant.Conversation == conversation;
}

/// <summary>Finds out who calls.</summary>
internal sealed class DirectLineCallers(DirectLineSecret secret, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="ApiException">There is no token, a foreign one, or one that is too old.</exception>
    public async ValueTask<DirectLineCaller> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        var shown = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        if (shown is "" or "undefined")
        {
            throw new ApiException(ApiError.NoToken);
        }

        return new DirectLineCaller(secret.Is(shown) ? null : Accept(await tokens.ReadAsync(shown), request));
    }

    /// <summary>The grant of the token inside a streamUrl.</summary>
    /// <exception cref="ApiException">It is foreign or too old.</exception>
    public async ValueTask<TokenGrant> ReadStreamAsync(HttpRequest request) =>
        Accept(await tokens.ReadForStreamAsync(request.Query["t"].ToString()), request);

    private static TokenGrant Accept(TokenReading reading, HttpRequest request) =>
        reading switch
        {
            TokenReading.Valid { Grant: var grant } when grant.Trusts(request.Headers.Origin) => grant,
            TokenReading.Valid => throw new ApiException(ApiError.UntrustedOrigin),
            TokenReading.Expired => throw new ApiException(ApiError.TokenExpired),
            _ => throw new ApiException(ApiError.ForeignToken),
        };
}

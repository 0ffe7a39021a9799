namespace BotApp.Channels.DirectLine;

/// <summary>tokens/generate for a site's back end, tokens/refresh for clients.</summary>
internal sealed class TokenEndpoints(DirectLineCallers callers, DirectLineTokens tokens)
{
    /// <summary>A token for one new conversation, bound to the user if one is named.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (!(await callers.ReadAsync(context.Request)).HoldsSecret)
        {
            throw new ApiException(ApiError.ForeignToken);
        }

        var wish = await DirectLineRequests.ReadStartAsync(context.Request);
        var user = wish.User is { Id.Length: > 0 } named ? named : null;
        await AnswerAsync(context, new TokenGrant(DirectLineTokens.NewConversation(), user?.Id, user?.Name, wish.TrustedOrigins));
    }

    /// <summary>The same grant with a new lifetime, as long as the old token has not expired.</summary>
    public async Task RefreshAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        await AnswerAsync(context, caller.Grant ?? throw new ApiException(ApiError.ForeignToken));
    }

    private Task AnswerAsync(HttpContext context, TokenGrant grant) =>
        DirectLineRequests.WriteAsync(
            context,
            StatusCodes.Status200OK,
            new TokenAnswer(grant.Conversation, tokens.Issue(grant), (int)tokens.Lifetime.TotalSeconds),
            WireJson.Default.TokenAnswer
        );
}

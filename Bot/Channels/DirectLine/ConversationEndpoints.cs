using Microsoft.Bot.Schema;

namespace BotApp.Channels.DirectLine;

/// <summary>Starts conversations and lets clients come back to them; both answers hold a streamUrl.</summary>
internal sealed class ConversationEndpoints(
    DirectLineCallers callers,
    DirectLineTokens tokens,
    DirectLineTalk talk,
    DirectLineUrls urls,
    TimeProvider time
)
{
    /// <summary>201 for a new conversation; 200 when this token has started it before, and then the stream begins with what was said.</summary>
    public async Task StartAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var wish = await DirectLineRequests.ReadStartAsync(context.Request);
        var start = StartOf(context.Request, caller, caller.Grant?.Conversation ?? DirectLineTokens.NewConversation(), wish);
        var status = await talk.StartAsync(start) ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await AnswerAsync(context, status, GrantOf(caller, start), after: 0);
    }

    /// <summary>
    /// A new streamUrl that begins after the watermark; without one it begins with what no client has got yet, so that nothing said between
    /// two sockets is lost and nothing comes twice.
    /// </summary>
    public async Task ReturnAsync(HttpContext context)
    {
        var caller = await callers.ReadAsync(context.Request);
        var name = DirectLineRequests.Conversation(context.Request);
        var watermark = ActivitySet.ReadWatermark(context.Request.Query["watermark"]);
        var start = StartOf(context.Request, caller, name, new StartRequest(User: null, TrustedOrigins: null, Locale: null));
        var conversation = await talk.ReturnAsync(caller, start, watermark);
        try
        {
            await AnswerAsync(context, StatusCodes.Status200OK, GrantOf(caller, start), watermark ?? conversation.DeliveredPlace);
        }
        finally
        {
            conversation.Release(time);
        }
    }

    private Start StartOf(HttpRequest request, DirectLineCaller caller, string conversation, StartRequest wish) =>
        new(conversation, caller, UserOf(caller, wish.User), DirectLineRequests.ChannelOf(request), wish.Locale, urls.Service(request));

    private static ChannelAccount? UserOf(DirectLineCaller caller, WireUser? named) =>
        (caller.Grant?.User ?? named?.Id) is { Length: > 0 } id
            ? new ChannelAccount(id, caller.Grant?.UserName ?? named?.Name, RoleTypes.User)
            : null;

    /// <summary>The holder of the secret gets a token bound to the user it named.</summary>
    private static TokenGrant GrantOf(DirectLineCaller caller, Start start) =>
        caller.Grant ?? new TokenGrant(start.Conversation, start.User?.Id, start.User?.Name);

    private Task AnswerAsync(HttpContext context, int status, TokenGrant grant, long after) =>
        DirectLineRequests.WriteAsync(
            context,
            status,
            new ConversationAnswer(
                grant.Conversation,
                tokens.Issue(grant),
                (int)tokens.Lifetime.TotalSeconds,
                urls.Stream(context.Request, grant.Conversation, after, tokens.IssueForStream(grant)),
                ReferenceGrammarId: ""
            ),
            WireJson.Default.ConversationAnswer
        );
}

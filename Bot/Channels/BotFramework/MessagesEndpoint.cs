using System.Net;
using System.Security.Claims;
using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Channels.BotFramework;

/// <summary>
/// POST /api/messages: Emulator, Playground, Teams, Azure Bot Service. Answers once the turn is over; the same activity again does nothing
/// and gets the first answer.
/// </summary>
internal sealed partial class MessagesEndpoint(
    BotFrameworkAuthentication authentication,
    Conversations conversations,
    TurnGate gate,
    BotFrameworkDoor door,
    LoopbackCallers loopback,
    TurnStore store,
    TimeProvider time,
    ILogger<MessagesEndpoint> log
)
{
    /// <summary>The largest activity, in bytes of JSON.</summary>
    private const int MaxBytes = 256 * 1024;

    public async Task PostAsync(HttpContext context)
    {
        loopback.Check(context);
        var activity = IncomingActivity.Read(await BodyReader.ReadAsync(context.Request, MaxBytes));
        var caller = await AuthenticateAsync(context.Request, activity);
        var conversation = conversations.FindOrNew(
            $"api/{activity.ChannelId}", // another room than the conversations of our own doors
            activity.Conversation.Id,
            () => new ConversationFacts(activity.ChannelId, activity.Locale, [])
        );
        try
        {
            var receipt = await gate.ReceiveAsync(
                conversation,
                new Arrival(
                    activity,
                    caller,
                    door,
                    Shown: activity.Type is not ActivityTypes.Typing,
                    string.IsNullOrEmpty(activity.Id) ? null : activity.Id
                )
            );
            await WriteAsync(context, await AnswerAsync(conversation, receipt));
        }
        finally
        {
            conversation.Release(time);
        }
    }

    private async Task<Caller> AuthenticateAsync(HttpRequest request, Activity activity)
    {
        try
        {
            var caller = await authentication.AuthenticateRequestAsync(
                activity,
                request.Headers.Authorization,
                request.HttpContext.RequestAborted
            );
            activity.CallerId = caller.CallerId;
            var identity = caller.ClaimsIdentity;
            return new Caller(
                BotFrameworkDoor.DoorName,
                loopback.CustomerOf(activity.From),
                [.. identity.Claims.SelectMany(PairOf)],
                identity.AuthenticationType,
                caller.Audience
            );
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException)
        {
            LogRefused(refusal.GetType().Name); // the keys of the channel may be out of reach: then nobody can be let in either
            throw new ApiException(request.Headers.Authorization.Count == 0 ? ApiError.NoToken : ApiError.ForeignToken);
        }
    }

    private static string[] PairOf(Claim claim) => [claim.Type, claim.Value];

    /// <summary>What the turn answers; for a repeated activity what its first turn answers or answered.</summary>
    private async Task<byte[]?> AnswerAsync(Conversation conversation, Receipt receipt) =>
        (receipt.First ?? conversation.Lane.Find(receipt.Place)) is { } turn
            ? await turn.Completion
            : store.Ask(reader => reader.Answer(new ActivityKey(conversation.Id, receipt.Place)));

    private static async Task WriteAsync(HttpContext context, byte[]? utf8)
    {
        if (utf8 is null)
        {
            context.Response.StatusCode = (int)HttpStatusCode.OK;
            return;
        }

        var answer = RequestAnswer.FromUtf8(utf8);
        context.Response.StatusCode = answer.Status;
        if (!answer.Body.IsEmpty)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A caller of /api/messages was refused: {Reason}.")]
    private partial void LogRefused(string reason);
}

using BotApp.Commerce.Ports.Inbox;

namespace BotApp.Channels.Webhooks;

/// <summary>
/// POST /webhooks/{source}: what payment system, carrier, tax platform and insurer tell. 200 when it is taken, also a second time; 401 for a signature that does
/// not fit, 400 for what cannot be read, 404 for a source the shop has no door for, 503 for a subject not known yet: deliver again.
/// </summary>
internal sealed class WebhookEndpoint(EventInbox inbox)
{
    private const string RetryAfterSeconds = "10";

    public async Task PostAsync(HttpContext context)
    {
        var request = context.Request;
        var body = await BodyReader.ReadAsync(request, EventInbox.MostBytes);
        var answer = await inbox.ReceiveAsync(
            (string)request.RouteValues["source"]!,
            body,
            One(request, WebhookSignature.TimestampHeader),
            One(request, WebhookSignature.SignatureHeader),
            context.RequestAborted
        );
        Answer(context.Response, answer);
    }

    /// <summary>A header sent twice is no header.</summary>
    private static string? One(HttpRequest request, string header) => request.Headers[header] is { Count: 1 } values ? values[0] : null;

    private static void Answer(HttpResponse response, InboxAnswer answer)
    {
        switch (answer)
        {
            case InboxAnswer.UnknownSource:
                throw new ApiException(ApiError.NoSuchAddress);
            case InboxAnswer.BadSignature:
                throw new ApiException(ApiError.BadSignature);
            case InboxAnswer.Unreadable:
                throw new ApiException(ApiError.NotJson);
            case InboxAnswer.NotYet:
                response.Headers.RetryAfter = RetryAfterSeconds;
                response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            default:
                response.StatusCode = StatusCodes.Status200OK;
                return;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BotApp.Turns;
using Microsoft.Bot.Schema;

namespace BotApp.Channels.DirectLine;

/// <summary>Reads what clients send to the Direct Line door.</summary>
internal static class DirectLineRequests
{
    private const int MaxStartBytes = 64 * 1024;

    /// <summary>What only the server may say has happened.</summary>
    private static readonly HashSet<string> NotForClients = new(StringComparer.OrdinalIgnoreCase)
    {
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.ContactRelationUpdate,
        ActivityTypes.Handoff,
        ActivityTypes.Trace,
        ActivityTypesEx.InvokeResponse,
        ActivityTypesEx.Delay,
    };

    public static string Conversation(HttpRequest request) => (string)request.RouteValues["conversation"]!;

    /// <summary>The body of a start or of tokens/generate; an empty body wishes nothing.</summary>
    /// <exception cref="ApiException">It is no JSON, or too large.</exception>
    public static async Task<StartRequest> ReadStartAsync(HttpRequest request)
    {
        var body = await BodyReader.ReadAsync(request, MaxStartBytes);
        try
        {
            return body.AsSpan().Trim(" \r\n\t"u8).IsEmpty
                ? new StartRequest(User: null, TrustedOrigins: null, Locale: null)
                : JsonSerializer.Deserialize(body, WireJson.Default.StartRequest) ?? throw new ApiException(ApiError.NotJson);
        }
        catch (JsonException)
        {
            throw new ApiException(ApiError.NotJson);
        }
    }

    /// <exception cref="ApiException">It is no JSON, or no activity a client may send.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> body)
    {
        try
        {
            return ActivityJson.Read<Activity>(body) is { Type: { Length: > 0 } type } activity && !NotForClients.Contains(type)
                ? activity
                : throw new ApiException(ApiError.NoActivity);
        }
        catch (Newtonsoft.Json.JsonReaderException)
        {
            throw new ApiException(ApiError.NotJson);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            throw new ApiException(ApiError.NoActivity);
        }
    }

    /// <summary>Web Chat says who it is in a header; the channel of a conversation stays what it was at its start.</summary>
    public static string ChannelOf(HttpRequest request) =>
        request.Headers["x-ms-bot-agent"].ToString().Contains("WebChat", StringComparison.OrdinalIgnoreCase)
            ? DirectLineTalk.WebChat
            : DirectLineTalk.DirectLine;

    public static async Task WriteAsync<T>(HttpContext context, int status, T answer, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.Response.BodyWriter, answer, type, context.RequestAborted);
    }
}

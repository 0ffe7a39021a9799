using BotApp.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Channels.BotFramework;

/// <summary>Reads what a channel posts, and refuses what cannot be answered.</summary>
internal static class IncomingActivity
{
    /// <summary>The longest name of a conversation that is taken.</summary>
    private const int MaxConversationId = 2048;

    /// <exception cref="ApiException">It is no JSON, or no activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = ActivityJson.Read<Activity>(body);
            return activity is not null && IsComplete(activity) ? Clean(activity) : throw new ApiException(ApiError.Incomplete);
        }
        catch (JsonReaderException)
        {
            throw new ApiException(ApiError.NotJson);
        }
        catch (JsonException)
        {
            throw new ApiException(ApiError.Incomplete);
        }
    }

    private static bool IsComplete(Activity activity) =>
        activity is { Type.Length: > 0, ChannelId.Length: > 0, From.Id.Length: > 0, Conversation.Id.Length: > 0 and <= MaxConversationId }
        && (CanReply(activity) || activity.DeliveryMode == DeliveryModes.ExpectReplies);

    private static bool CanReply(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service)
        && (service.Scheme == Uri.UriSchemeHttp || service.Scheme == Uri.UriSchemeHttps);

    /// <summary>The time is the gate's to give; replies that are expected in the answer need no service, but the SDK wants one.</summary>
    private static Activity Clean(Activity activity)
    {
        activity.Timestamp = null;
        activity.Id = string.IsNullOrEmpty(activity.Id) ? null : activity.Id;
        activity.ServiceUrl = CanReply(activity) ? activity.ServiceUrl : "http://localhost";
        return activity;
    }
}

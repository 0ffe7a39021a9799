using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Channels.DirectLine;

/// <summary>What tells that a client sends the same activity again: the id it gave it, or the clientActivityID of Web Chat and directlinejs.</summary>
internal static class RepeatKey
{
    public static string? Of(Activity activity) =>
        activity.Id is { Length: > 0 } id ? $"{activity.From.Id}|{id}"
        : activity.ChannelData is JObject data && data["clientActivityID"] is JValue { Value: string { Length: > 0 } clientId }
            ? $"{activity.From.Id}|{clientId}"
        : null;
}

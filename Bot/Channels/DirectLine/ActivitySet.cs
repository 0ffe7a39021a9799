using System.Buffers;
using System.Globalization;
using System.Text;
using BotApp.Storage;

namespace BotApp.Channels.DirectLine;

/// <summary>The document clients read activities from: {"activities":[…],"watermark":"n"}. The watermark is the place of the last activity.</summary>
internal static class ActivitySet
{
    /// <summary>One activity, as a socket's frame or anything else; without a watermark the client keeps the one it has.</summary>
    public static byte[] Of(ReadOnlySpan<byte> activity, long? watermark)
    {
        var set = new ArrayBufferWriter<byte>(activity.Length + 64);
        set.Write("{\"activities\":["u8);
        set.Write(activity);
        End(set, watermark);
        return set.WrittenSpan.ToArray();
    }

    public static void Write(IBufferWriter<byte> set, IReadOnlyList<StoredActivity> activities, long watermark)
    {
        set.Write("{\"activities\":["u8);
        for (var at = 0; at < activities.Count; at++)
        {
            set.Write(at == 0 ? ""u8 : ","u8);
            set.Write(activities[at].Body);
        }

        End(set, watermark);
    }

    /// <summary>The place a client says it has seen; null when it says nothing.</summary>
    /// <exception cref="ApiException">It is none of ours.</exception>
    public static long? ReadWatermark(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? Math.Min(place, ActivityKey.MaxPlace)
        : throw new ApiException(ApiError.BadWatermark);

    private static void End(IBufferWriter<byte> set, long? watermark) =>
        set.Write(
            watermark is { } place
                ? Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"],\"watermark\":\"{place}\"}}"))
                : "]}"u8
        );
}

using Microsoft.Bot.Builder.Tapes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Copies activities as JSON would.</summary>
internal static class ActivityCopy
{
    private static readonly JsonSerializer Serializer = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    public static Activity Of(IActivity activity) => Tape.Copy<Activity>(activity, Serializer);
}

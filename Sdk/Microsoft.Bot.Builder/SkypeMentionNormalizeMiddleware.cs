using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes mentions from Skype, whose texts carry a tag the message's own text lacks, look like those of other channels.</summary>
public partial class SkypeMentionNormalizeMiddleware : IMiddleware
{
    /// <summary>Initializes a new instance of the <see cref="SkypeMentionNormalizeMiddleware"/> class.</summary>
    public SkypeMentionNormalizeMiddleware() { }

    /// <summary>Takes the tag out of the mentions of a message from Skype; other activities stay as they are.</summary>
    /// <param name="activity">The activity, changed in place.</param>
    public static void NormalizeSkypMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var entity in activity.Entities?.Where(entity => entity.Type == "mention") ?? [])
        {
            if (entity.Properties?["text"] is JValue { Type: JTokenType.String } text)
            {
                text.Value = Unescape(Tag().Replace((string)text, "$1").Trim());
            }
        }
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }

    private static string Unescape(string text) => System.Net.WebUtility.HtmlDecode(text);

    [GeneratedRegex("^<at[^>]*>(.*)</at>$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}

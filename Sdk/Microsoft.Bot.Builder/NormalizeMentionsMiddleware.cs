using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the &lt;at&gt; tags out of messages that mention people, and the mention of the bot itself altogether.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    private const string Mention = "mention";
    private const string CloseTag = "</at>";

    /// <summary>Initializes a new instance of the <see cref="NormalizeMentionsMiddleware"/> class.</summary>
    public NormalizeMentionsMiddleware() { }

    /// <summary>Gets or sets a value indicating whether the mention of the recipient is taken out.</summary>
    /// <value>True unless set otherwise.</value>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    private void Normalize(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return;
        }

        if (RemoveRecipientMention && activity.Recipient is not null)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?.Where(entity => !Mentions(entity, activity.Recipient.Id)).ToList();
        }

        activity.Text = WithoutTags(activity.Text);
        foreach (var entity in activity.Entities?.Where(IsMention) ?? [])
        {
            entity.Properties["text"] = WithoutTags((string)entity.Properties["text"])?.Trim();
        }
    }

    private static bool IsMention(Entity entity) => entity.Type == Mention && entity.Properties is not null;

    private static bool Mentions(Entity entity, string id) =>
        IsMention(entity) && entity.Properties["mentioned"] is JObject mentioned && (string)mentioned["id"] == id;

    // a name stays a word of its own where a tag was all that stood beside it
    private static string WithoutTags(string text)
    {
        var open = FindOpen(text, 0);
        if (open < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var copied = 0;
        while (open >= 0)
        {
            var content = text.IndexOf('>', open) + 1;
            var close = content > 0 ? text.IndexOf(CloseTag, content, StringComparison.OrdinalIgnoreCase) : -1;
            if (close < 0)
            {
                break;
            }

            AppendWord(result, text.AsSpan(copied, open - copied));
            AppendWord(result, text.AsSpan(content, close - content));
            copied = close + CloseTag.Length;
            open = FindOpen(text, copied);
        }

        AppendWord(result, text.AsSpan(copied));
        return result.ToString();
    }

    private static int FindOpen(string text, int from) => text?.IndexOf("<at", from, StringComparison.OrdinalIgnoreCase) ?? -1;

    private static void AppendWord(StringBuilder result, ReadOnlySpan<char> part)
    {
        if (part.Length > 0 && result.Length > 0 && !char.IsWhiteSpace(part[0]) && !char.IsWhiteSpace(result[^1]))
        {
            result.Append(' ');
        }

        result.Append(part);
    }
}

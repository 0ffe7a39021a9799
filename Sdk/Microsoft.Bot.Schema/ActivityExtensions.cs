using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Finds and removes mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Removes the words that mention the recipient from the text.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The text that is left, without spaces around it; unchanged when the recipient is not mentioned.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Removes the words that mention somebody from the text.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <param name="id">The id of the one mentioned.</param>
    /// <returns>The text that is left, without spaces around it; unchanged when the id is not mentioned.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        // A channel that does not say which words mention wraps the name into a tag.
        var wordings = MentionsOf(activity, id).Select(mention => mention.Text ?? $"<at>{mention.Mentioned.Name}</at>");
        foreach (var words in wordings.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            activity.Text = Without(activity.Text, words);
        }

        return activity.Text;
    }

    /// <summary>Tells whether somebody is mentioned.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The id to look for.</param>
    /// <returns>True when one of the mentions is of that id.</returns>
    public static bool MentionsId(this IMessageActivity activity, string id) => MentionsOf(activity, id).Any();

    /// <summary>Tells whether the recipient is mentioned.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>True when one of the mentions is of the recipient.</returns>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    private static IEnumerable<Mention> MentionsOf(IMessageActivity activity, string id) =>
        activity.GetMentions().Where(mention => mention.Mentioned is { } mentioned && mentioned.Id == id);

    private static string Without(string text, string words) =>
        (words.Length == 0 ? text : text?.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase))?.Trim();
}

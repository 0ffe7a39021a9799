using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Joins a question with its choices, and leaves the question itself as it was: it is asked again.</summary>
internal static class ChoiceQuestion
{
    internal static IMessageActivity Compose(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options,
        string conversationType,
        IList<string> toList
    )
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text, null),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt != null)
        {
            return Merge(ActivityCopy.Of((Activity)prompt), shown);
        }

        shown.InputHint = InputHints.ExpectingInput;
        return shown;
    }

    private static Activity Merge(Activity question, IMessageActivity shown)
    {
        question.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            question.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 })
        {
            question.Attachments = question.Attachments == null ? shown.Attachments : [.. question.Attachments, .. shown.Attachments];
        }

        return question;
    }
}

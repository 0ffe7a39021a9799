using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private static readonly ChoiceFactoryOptions English = new ChoiceFactoryOptions(", ", " or ", ", or ", true);

    /// <inheritdoc cref="ForChannel(string, IList{Choice}, string, string, ChoiceFactoryOptions, string, IList{string})"/>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Shows choices as the channel can: as suggested actions, else as buttons on a card, else up to three in a line, else as a list. Titles too
    /// long for buttons are listed.
    /// </summary>
    /// <param name="channelId">The channel; null for one that shows text only.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">Words between choices; null for the English ones.</param>
    /// <param name="conversationType">The kind of conversation, for example "personal"; null when unknown.</param>
    /// <param name="toList">The ids of those who see suggested actions; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default
    )
    {
        list ??= [];
        if (list.Any(choice => Shown(choice).Length > Channel.MaxActionTitleLength(channelId)))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Shows choices in a line: "(1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">Words between choices; null for the English ones.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        options ??= English;
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            line.Append(Before(index, choices.Count, options));
            if (options.IncludeNumbers ?? true)
            {
                line.Append('(').Append(index + 1).Append(") ");
            }

            line.Append(Title(choices[index]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <inheritdoc cref="List(IList{Choice}, string, string, ChoiceFactoryOptions)"/>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a numbered list, or with dashes.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="options">Whether to number; null for yes.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var list = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            list.Append(index == 0 ? string.Empty : "\n   ");
            list = numbered ? list.Append(index + 1).Append(". ") : list.Append("- ");
            list.Append(Title(choices[index]));
        }

        return MessageFactory.Text(list.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <inheritdoc cref="SuggestedAction(IList{Choice}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <inheritdoc cref="SuggestedAction(IList{Choice}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(
        IList<string> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <inheritdoc cref="SuggestedAction(IList{Choice}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <param name="toList">The ids of those who see them; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) => MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Shows choices as buttons on a card, with the question on the card too.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What to say aloud; null for nothing.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Actions(choices) };
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes choices of values.</summary>
    /// <param name="choices">The values; null for none.</param>
    /// <returns>The choices.</returns>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : choices.Select(static value => new Choice(value)).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    /// <summary>What a button would show: an action without title shows the value.</summary>
    private static string Shown(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string Before(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
        {
            return string.Empty;
        }

        if (index < count - 1)
        {
            return options.InlineSeparator ?? English.InlineSeparator;
        }

        return index == 1 ? options.InlineOr ?? English.InlineOr : options.InlineOrMore ?? English.InlineOrMore;
    }

    private static List<CardAction> Actions(IList<Choice> choices) => (choices ?? []).Select(ActionOf).ToList();

    private static CardAction ActionOf(Choice choice) =>
        choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value);
}

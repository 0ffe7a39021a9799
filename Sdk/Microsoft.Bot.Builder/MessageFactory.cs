using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages for a bot to send.</summary>
/// <remarks>Blank texts become null: channels render an empty string as an empty bubble.</remarks>
public static class MessageFactory
{
    /// <summary>Makes a message of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    public static Activity Text(string text, string ssml = null, string inputHint = null) =>
        (Activity)With(Activity.CreateMessageActivity(), text, ssml, inputHint);

    /// <summary>Makes a message that offers answers to tap on.</summary>
    /// <param name="actions">The answers; each is shown and sent as it is.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>Makes a message that offers answers to tap on to some of those in the conversation.</summary>
    /// <param name="actions">The answers; each is shown and sent as it is.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <param name="toList">The ids of those who are offered the answers; null for everybody.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(actions);
        var taps = actions.Select(action => new CardAction
        {
            Type = ActionTypes.ImBack,
            Value = action,
            Title = action,
        });
        return SuggestedActions(taps, text, ssml, inputHint, toList);
    }

    /// <summary>Makes a message that offers actions to tap on.</summary>
    /// <param name="cardActions">The actions.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cardActions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>Makes a message that offers actions to tap on to some of those in the conversation.</summary>
    /// <param name="cardActions">The actions.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <param name="toList">The ids of those who are offered the actions; null for everybody.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cardActions"/> is null.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = With(Activity.CreateMessageActivity(), text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    /// <summary>Makes a message with one attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachment"/> is null.</exception>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>Makes a message with attachments below one another.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is null.</exception>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>Makes a message with attachments beside one another.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is null.</exception>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>Makes a message that shows what lies at an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="contentType">The MIME type of what lies there.</param>
    /// <param name="name">The name to show; an empty one when null or blank.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="ssml">What a speaking channel says; null for nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null for accepting input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The address or the MIME type is null or blank.</exception>
    public static IMessageActivity ContentUrl(
        string url,
        string contentType,
        string name = null,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ThrowIfBlank(url, nameof(url));
        ThrowIfBlank(contentType, nameof(contentType));
        var attachment = new Attachment
        {
            ContentType = contentType,
            ContentUrl = url,
            Name = NullIfBlank(name) ?? string.Empty,
        };
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static IMessageActivity WithAttachments(
        string layout,
        IEnumerable<Attachment> attachments,
        string text,
        string ssml,
        string inputHint
    )
    {
        var message = With(Activity.CreateMessageActivity(), text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static IMessageActivity With(IMessageActivity message, string text, string ssml, string inputHint)
    {
        message.Text = NullIfBlank(text);
        message.Speak = NullIfBlank(ssml);
        message.InputHint = NullIfBlank(inputHint) ?? InputHints.AcceptingInput;
        return message;
    }

    private static string NullIfBlank(string value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}

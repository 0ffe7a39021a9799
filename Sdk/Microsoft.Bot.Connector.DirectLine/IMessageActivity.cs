using System.Collections.Generic;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Something said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language, as a BCP 47 tag.</summary>
    string Locale { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>The text to show where the message itself cannot be shown.</summary>
    string Summary { get; set; }

    /// <summary>How the text is to be read: "plain" or "markdown".</summary>
    string TextFormat { get; set; }

    /// <summary>How several attachments are arranged: "list" or "carousel".</summary>
    string AttachmentLayout { get; set; }

    /// <summary>The files and cards sent along.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>What is known about the content besides the text.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>Whether there is anything to show or to read.</summary>
    /// <returns>True when there is text, a summary, an attachment or channel data.</returns>
    bool HasContent();

    /// <summary>Who is spoken of in the text.</summary>
    /// <returns>The mentions among the entities; empty when there are none.</returns>
    Mention[] GetMentions();

    /// <summary>Reads the channel data as an object of a class.</summary>
    /// <typeparam name="TypeT">The class.</typeparam>
    /// <returns>The object; the default value when there is no channel data.</returns>
    TypeT GetChannelData<TypeT>();
}

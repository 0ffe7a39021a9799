using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A message: text, attachments or both.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the message, as a BCP 47 tag.</summary>
    string Locale { get; set; }

    /// <summary>The text; null or empty when only attachments are sent.</summary>
    string Text { get; set; }

    /// <summary>What to say aloud, as text or SSML.</summary>
    string Speak { get; set; }

    /// <summary>Whether an answer is waited for, one of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>The text to show where the message itself cannot be shown.</summary>
    string Summary { get; set; }

    /// <summary>How the text is to be read, one of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>How several attachments are arranged, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>The files and cards sent along.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons offered with the message.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>The importance, one of <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>How to deliver the message, one of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When the message stops being of use; null for never.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>A value for programs, for example what a button sent.</summary>
    object Value { get; set; }

    /// <summary>Tells whether there is anything to show: text, a summary, attachments or channel data.</summary>
    /// <returns>True when one of them is there.</returns>
    bool HasContent();

    /// <summary>Finds the mentions among the entities.</summary>
    /// <returns>The mentions; empty when there are none, never null.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">An entity calls itself a mention but has another shape.</exception>
    Mention[] GetMentions();
}

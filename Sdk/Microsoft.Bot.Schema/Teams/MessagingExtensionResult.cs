using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension found.</summary>
public class MessagingExtensionResult
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionResult"/> class with nothing set.</summary>
    public MessagingExtensionResult() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionResult"/> class.</summary>
    /// <param name="attachmentLayout">How the results are arranged: list or grid.</param>
    /// <param name="type">The kind of answer: result, auth, config, message, botMessagePreview or silentAuth.</param>
    /// <param name="attachments">The results.</param>
    /// <param name="suggestedActions">The buttons that sign in or configure.</param>
    /// <param name="text">The text, when the kind is message.</param>
    /// <param name="activityPreview">The message to preview, when the kind is botMessagePreview.</param>
    public MessagingExtensionResult(
        string attachmentLayout = default,
        string type = default,
        IList<MessagingExtensionAttachment> attachments = default,
        MessagingExtensionSuggestedAction suggestedActions = default,
        string text = default,
        Activity activityPreview = default
    )
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>How the results are arranged: list or grid.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The kind of answer: result, auth, config, message, botMessagePreview or silentAuth.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The results.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    /// <summary>The buttons that sign in or configure.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    /// <summary>The text, when the kind is message.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The message to preview, when the kind is botMessagePreview.</summary>
    [JsonProperty(PropertyName = "activityPreview")]
    public Activity ActivityPreview { get; set; }
}

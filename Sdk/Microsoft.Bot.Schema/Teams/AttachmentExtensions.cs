namespace Microsoft.Bot.Schema.Teams;

/// <summary>Turns attachments into results of messaging extensions.</summary>
public static class AttachmentExtensions
{
    /// <summary>Makes a result of an attachment.</summary>
    /// <param name="attachment">What is put into the message.</param>
    /// <param name="previewAttachment">What is shown in the list of results; null to show the attachment itself.</param>
    /// <returns>The result; content is shared, not copied.</returns>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = null
    ) =>
        new MessagingExtensionAttachment
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? Copy(attachment),
        };

    // A second object, so that serializers that refuse to meet one object twice do not object.
    private static Attachment Copy(Attachment attachment) =>
        new Attachment(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl);
}

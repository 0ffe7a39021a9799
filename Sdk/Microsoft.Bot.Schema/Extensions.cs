namespace Microsoft.Bot.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class Extensions
{
    /// <summary>Wraps a card into an attachment of its media type.</summary>
    /// <param name="card">The card; it becomes the content itself, not a copy.</param>
    /// <returns>The attachment.</returns>
    public static Attachment ToAttachment(this HeroCard card) => Wrap(card, HeroCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ThumbnailCard card) => Wrap(card, ThumbnailCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this SigninCard card) => Wrap(card, SigninCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ReceiptCard card) => Wrap(card, ReceiptCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AudioCard card) => Wrap(card, AudioCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this VideoCard card) => Wrap(card, VideoCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AnimationCard card) => Wrap(card, AnimationCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this OAuthCard card) => Wrap(card, OAuthCard.ContentType);

    private static Attachment Wrap(object card, string contentType) => new Attachment { Content = card, ContentType = contentType };
}

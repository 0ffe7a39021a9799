using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>An attached card as JSON, to be read or changed apart from the card that was attached.</summary>
internal static class CardJson
{
    /// <summary>A copy; null for attachments that are no Adaptive Cards.</summary>
    public static JObject? Of(Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return attachment.ContentType == AdaptiveCard.ContentType && attachment.Content is { } content
            ? content is AdaptiveCard typed ? JObject.Parse(typed.ToJson()) : (JObject)JObject.FromObject(content).DeepClone()
            : null;
    }

    /// <summary>The same attachment with another card in it.</summary>
    public static Attachment With(Attachment attachment, JObject card) =>
        new()
        {
            ContentType = attachment.ContentType,
            Name = attachment.Name,
            Content = AdaptiveCard.FromJson(card.ToString()).Card,
        };
}

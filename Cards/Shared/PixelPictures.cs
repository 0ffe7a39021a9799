using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>A card without its SVG pictures, for channels that would show a broken one; their words stay. The card given is left as it is.</summary>
public static class PixelPictures
{
    /// <summary>Attachments that are no Adaptive Cards are given back unchanged.</summary>
    public static Attachment Of(Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        if (attachment.ContentType != AdaptiveCard.ContentType || attachment.Content is not { } content)
        {
            return attachment;
        }

        var card = content is AdaptiveCard typed ? JObject.Parse(typed.ToJson()) : (JObject)JObject.FromObject(content).DeepClone();
        foreach (var picture in card.Descendants().OfType<JObject>().Where(IsSvg).ToList())
        {
            picture.Remove();
        }

        return new Attachment
        {
            ContentType = attachment.ContentType,
            Name = attachment.Name,
            Content = AdaptiveCard.FromJson(card.ToString()).Card,
        };
    }

    private static bool IsSvg(JObject element) =>
        (string?)element["type"] == "Image" && ((string?)element["url"] ?? "").EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}

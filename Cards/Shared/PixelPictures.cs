using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>A card without its SVG pictures, for channels that would show a broken one; their words stay. The card given is left as it is.</summary>
public static class PixelPictures
{
    /// <summary>Attachments that are no Adaptive Cards are given back unchanged.</summary>
    public static Attachment Of(Attachment attachment) =>
        CardJson.Of(attachment) is { } card ? CardJson.With(attachment, WithoutSvg(card)) : attachment;

    private static JObject WithoutSvg(JObject card)
    {
        foreach (var picture in card.Descendants().OfType<JObject>().Where(IsSvg).ToList())
        {
            picture.Remove();
        }

        return card;
    }

    private static bool IsSvg(JObject element) =>
        (string?)element["type"] == "Image" && ((string?)element["url"] ?? "").EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the cards and actions of language generation templates, which may be as short as a text.</summary>
internal static class TemplateCards
{
    /// <summary>The member that names the kind of a structure, in small letters.</summary>
    public const string Kind = "lgtype";

    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        ["herocard"] = HeroCard.ContentType,
        ["thumbnailcard"] = ThumbnailCard.ContentType,
        ["audiocard"] = AudioCard.ContentType,
        ["videocard"] = VideoCard.ContentType,
        ["animationcard"] = AnimationCard.ContentType,
        ["signincard"] = SigninCard.ContentType,
        ["oauthcard"] = OAuthCard.ContentType,
        ["receiptcard"] = ReceiptCard.ContentType,
    };

    /// <summary>The kind of a structure in small letters; null when it names none.</summary>
    public static string KindOf(JObject structure) =>
        structure.GetValue(Kind, StringComparison.OrdinalIgnoreCase)?.ToString().Trim().ToLowerInvariant();

    /// <summary>Whether a structure of this kind is an attachment where it stands alone.</summary>
    public static bool IsAttachment(string kind) => kind is "attachment" || (kind is not null && ContentTypes.ContainsKey(kind));

    public static List<Attachment> AttachmentsOf(JToken value) => Items(value).OfType<JObject>().Select(AttachmentOf).ToList();

    public static List<CardAction> ActionsOf(JToken value) => Items(value).Select(ActionOf).ToList();

    /// <summary>The attachment a structure describes: of a kind nobody knows it is the content, and the kind the content's type.</summary>
    public static Attachment AttachmentOf(JObject structure)
    {
        var kind = KindOf(structure) ?? structure.Value<string>("type")?.ToLowerInvariant() ?? string.Empty;
        if (kind == "attachment")
        {
            var attachment = structure.ToObject<Attachment>();
            attachment.ContentType = attachment.ContentType is { } named ? ContentTypeOf(named.ToLowerInvariant()) : null;
            return attachment;
        }

        return new Attachment
        {
            ContentType = ContentTypeOf(kind),
            Content = ContentTypes.ContainsKey(kind) ? CardOf(structure, kind) : structure,
        };
    }

    private static string ContentTypeOf(string kind) => kind == "adaptivecard" ? AdaptiveCard : ContentTypes.GetValueOrDefault(kind, kind);

    private static JObject CardOf(JObject structure, string kind)
    {
        var isMedia = kind is "audiocard" or "videocard" or "animationcard";
        var card = new JObject();
        foreach (var (name, value) in structure)
        {
            switch (name.Trim().ToLowerInvariant())
            {
                case Kind:
                    break;
                case "image" when isMedia:
                    card["image"] = Linked(value);
                    break;
                case "image" or "images":
                    card["images"] = new JArray(Items(value).Select(Linked));
                    break;
                case "media":
                    card["media"] = new JArray(Items(value).Select(Linked));
                    break;
                case "buttons":
                    card["buttons"] = JArray.FromObject(ActionsOf(value));
                    break;
                case "autostart" or "autoloop" or "shareable":
                    card[name.Trim().ToLowerInvariant()] = bool.TryParse(value.ToString(), out var yes) ? yes : value;
                    break;
                case "tap":
                    card["tap"] = JObject.FromObject(ActionOf(value));
                    break;
                case var known:
                    card[known == "connectionname" ? "connectionName" : known] = value;
                    break;
            }
        }

        return card;
    }

    // a text is what the action shows and sends
    private static CardAction ActionOf(JToken value)
    {
        var action = value is JObject structure ? structure.ToObject<CardAction>() : new CardAction { Title = value.ToString() };
        action.Type ??= ActionTypes.ImBack;
        action.Value ??= action.Title;
        action.Title ??= action.Value?.ToString();
        return action;
    }

    private static JObject Linked(JToken value) => value as JObject ?? new JObject { ["url"] = value };

    private static IEnumerable<JToken> Items(JToken value) => value is JArray items ? items : [value];
}

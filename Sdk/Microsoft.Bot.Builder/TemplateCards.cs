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

    public static List<Attachment> AttachmentsOf(JToken value) =>
        Items(value).OfType<JObject>().Select(AttachmentOf).Where(attachment => attachment is not null).ToList();

    public static List<CardAction> ActionsOf(JToken value) => Items(value).Select(ActionOf).ToList();

    /// <summary>The attachment a structure describes; null when it describes none.</summary>
    public static Attachment AttachmentOf(JObject structure)
    {
        var kind = KindOf(structure);
        if (kind is not null && ContentTypes.TryGetValue(kind, out var contentType))
        {
            return new Attachment { ContentType = contentType, Content = CardOf(structure, kind) };
        }

        return kind switch
        {
            "attachment" => structure.ToObject<Attachment>(),
            null when IsAdaptive(structure) => new Attachment { ContentType = AdaptiveCard, Content = structure },
            null when structure["contentType"] is not null => structure.ToObject<Attachment>(),
            _ => null,
        };
    }

    private static bool IsAdaptive(JObject structure) => (string)structure["type"] == "AdaptiveCard";

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

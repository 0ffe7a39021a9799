using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes activities of what language generation templates evaluate to.</summary>
public class ActivityFactory
{
    /// <summary>Initializes a new instance of the <see cref="ActivityFactory"/> class.</summary>
    public ActivityFactory() { }

    /// <summary>Makes an activity of a text or of a structure that names its kind in <c>lgType</c>.</summary>
    /// <param name="lgResult">The text, or a structure of the kind Activity, Attachment, CardAction or a card.</param>
    /// <returns>The activity; a text, and a structure of no kind known here, is both shown and spoken.</returns>
    public static Activity FromObject(object lgResult) =>
        lgResult switch
        {
            null => OfText(string.Empty),
            string text => OfText(text),
            JObject structure => OfStructure(structure),
            _ => OfToken(lgResult),
        };

    private static Activity OfToken(object value)
    {
        try
        {
            return JToken.FromObject(value) is JObject structure ? OfStructure(structure) : OfText(value.ToString());
        }
        catch (JsonException)
        {
            return OfText(value.ToString());
        }
    }

    private static Activity OfText(string text) => MessageFactory.Text(text.Trim(), text.Trim());

    private static Activity OfStructure(JObject structure)
    {
        var kind = TemplateCards.KindOf(structure);
        if (kind == "activity")
        {
            return OfActivity(structure);
        }

        return TemplateCards.IsAttachment(kind)
            ? (Activity)MessageFactory.Attachment(TemplateCards.AttachmentOf(structure))
            : OfText(structure.ToString());
    }

    private static Activity OfActivity(JObject structure)
    {
        var rest = new JObject { ["type"] = ActivityTypes.Message };
        var activity = new Activity();
        foreach (var (name, value) in structure)
        {
            switch (name.Trim().ToLowerInvariant())
            {
                case TemplateCards.Kind:
                    break;
                case "attachments":
                    activity.Attachments = TemplateCards.AttachmentsOf(value);
                    break;
                case "suggestedactions":
                    activity.SuggestedActions = new SuggestedActions { Actions = TemplateCards.ActionsOf(value) };
                    break;
                case "text" or "speak" when value is JContainer:
                    rest[name.Trim().ToLowerInvariant()] = value.ToString(Formatting.None);
                    break;
                case var known:
                    rest[known] = value;
                    break;
            }
        }

        JsonConvert.PopulateObject(rest.ToString(Formatting.None), activity);
        return activity;
    }
}

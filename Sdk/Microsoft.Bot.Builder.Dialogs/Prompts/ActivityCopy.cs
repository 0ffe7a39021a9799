using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies a question so that what is sent can be changed. Lists are copied, what is in them is shared.</summary>
internal static class ActivityCopy
{
    internal static Activity Of(IMessageActivity message)
    {
        if (message is not Activity from)
        {
            return JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(message));
        }

        var copy = new Activity
        {
            Type = from.Type,
            Id = from.Id,
            Timestamp = from.Timestamp,
            LocalTimestamp = from.LocalTimestamp,
            LocalTimezone = from.LocalTimezone,
            CallerId = from.CallerId,
            ServiceUrl = from.ServiceUrl,
            ChannelId = from.ChannelId,
            From = from.From,
            Conversation = from.Conversation,
            Recipient = from.Recipient,
            ReplyToId = from.ReplyToId,
            RelatesTo = from.RelatesTo,
        };
        CopyContent(from, copy);
        CopyMeaning(from, copy);

        return copy;
    }

    private static void CopyContent(Activity from, Activity to)
    {
        to.TextFormat = from.TextFormat;
        to.Locale = from.Locale;
        to.Text = from.Text;
        to.Speak = from.Speak;
        to.InputHint = from.InputHint;
        to.Summary = from.Summary;
        to.SuggestedActions = from.SuggestedActions;
        to.AttachmentLayout = from.AttachmentLayout;
        to.Attachments = Listed(from.Attachments);
        to.Entities = Listed(from.Entities);
        to.ChannelData = from.ChannelData;
        to.Importance = from.Importance;
        to.DeliveryMode = from.DeliveryMode;
        to.Expiration = from.Expiration;
        to.ListenFor = Listed(from.ListenFor);
        to.TextHighlights = Listed(from.TextHighlights);
        to.SemanticAction = from.SemanticAction;
    }

    private static void CopyMeaning(Activity from, Activity to)
    {
        to.Action = from.Action;
        to.Label = from.Label;
        to.ValueType = from.ValueType;
        to.Value = from.Value;
        to.Name = from.Name;
        to.Code = from.Code;
        to.TopicName = from.TopicName;
        to.HistoryDisclosed = from.HistoryDisclosed;
        to.MembersAdded = Listed(from.MembersAdded);
        to.MembersRemoved = Listed(from.MembersRemoved);
        to.ReactionsAdded = Listed(from.ReactionsAdded);
        to.ReactionsRemoved = Listed(from.ReactionsRemoved);
        to.Properties = from.Properties is { Count: > 0 } properties ? (JObject)properties.DeepClone() : null;
    }

    private static List<T> Listed<T>(IList<T> list) => list == null ? null : [.. list];
}

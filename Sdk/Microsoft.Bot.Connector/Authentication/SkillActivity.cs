using System;
using Microsoft.Bot.Schema;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Readdresses an activity to a skill.</summary>
internal static class SkillActivity
{
    private static readonly JsonSerializerSettings Json = new() { MaxDepth = 256 };

    /// <summary>Makes a copy with the skill's conversation and service; where it came from stands in RelatesTo.</summary>
    public static Activity Address(Activity activity, string conversationId, Uri serviceUrl)
    {
        var copy = SafeJsonConvert.DeserializeObject<Activity>(SafeJsonConvert.SerializeObject(activity, Json), Json);
        copy.RelatesTo = new ConversationReference
        {
            ServiceUrl = activity.ServiceUrl,
            ActivityId = activity.Id,
            ChannelId = activity.ChannelId,
            Locale = activity.Locale,
            Conversation = activity.Conversation,
        };
        copy.Conversation ??= new ConversationAccount();
        copy.Conversation.Id = conversationId;
        copy.ServiceUrl = serviceUrl.ToString();
        copy.Recipient ??= new ChannelAccount();
        copy.Recipient.Role = RoleTypes.Skill;
        return copy;
    }
}

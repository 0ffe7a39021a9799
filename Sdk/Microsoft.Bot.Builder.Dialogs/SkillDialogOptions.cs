using System;
using Microsoft.Bot.Builder.Skills;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which skill a <see cref="SkillDialog"/> calls, and how.</summary>
public class SkillDialogOptions
{
    /// <summary>The app id of the calling bot.</summary>
    [JsonProperty("botId")]
    public string BotId { get; set; }

    /// <summary>Sends activities to skills.</summary>
    [JsonIgnore]
    public BotFrameworkClient SkillClient { get; set; }

    /// <summary>Where the skill sends its answers.</summary>
    [JsonProperty("skillHostEndpoint")]
    public Uri SkillHostEndpoint { get; set; }

    /// <summary>The skill.</summary>
    [JsonProperty("skill")]
    public BotFrameworkSkill Skill { get; set; }

    /// <summary>Makes the ids of conversations with skills.</summary>
    [JsonIgnore]
    public SkillConversationIdFactoryBase ConversationIdFactory { get; set; }

    /// <summary>The conversation state; saved before the skill is called, as its answer comes in another turn.</summary>
    [JsonIgnore]
    public ConversationState ConversationState { get; set; }

    /// <summary>The OAuth connection whose tokens the skill may have without asking the user; null for none.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }
}

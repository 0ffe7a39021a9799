using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>What the conversation of a bot with a skill is about to be made of.</summary>
public class SkillConversationIdFactoryOptions
{
    /// <summary>Initializes a new instance of the <see cref="SkillConversationIdFactoryOptions"/> class.</summary>
    public SkillConversationIdFactoryOptions() { }

    /// <summary>Gets or sets whom the calling bot's own tokens are made for.</summary>
    /// <value>The OAuth scope of the turn in which the skill is called.</value>
    public string FromBotOAuthScope { get; set; }

    /// <summary>Gets or sets the calling bot.</summary>
    /// <value>The app id.</value>
    public string FromBotId { get; set; }

    /// <summary>Gets or sets the activity for the skill.</summary>
    /// <value>The activity, in the user's conversation.</value>
    public Activity Activity { get; set; }

    /// <summary>Gets or sets the skill.</summary>
    /// <value>The skill.</value>
    public BotFrameworkSkill BotFrameworkSkill { get; set; }
}

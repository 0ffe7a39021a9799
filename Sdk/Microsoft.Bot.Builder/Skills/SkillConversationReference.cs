using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>The user's conversation behind the conversation of a bot with a skill.</summary>
public class SkillConversationReference
{
    /// <summary>Initializes a new instance of the <see cref="SkillConversationReference"/> class.</summary>
    public SkillConversationReference() { }

    /// <summary>Gets or sets the user's conversation.</summary>
    /// <value>The reference.</value>
    public ConversationReference ConversationReference { get; set; }

    /// <summary>Gets or sets whom the calling bot's own tokens are made for.</summary>
    /// <value>The OAuth scope.</value>
    public string OAuthScope { get; set; }
}

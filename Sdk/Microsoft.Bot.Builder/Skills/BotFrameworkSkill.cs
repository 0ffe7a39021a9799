using System;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>A bot that another bot calls.</summary>
public class BotFrameworkSkill
{
    /// <summary>Initializes a new instance of the <see cref="BotFrameworkSkill"/> class.</summary>
    public BotFrameworkSkill() { }

    /// <summary>Gets or sets the name the calling bot knows the skill by.</summary>
    /// <value>The name.</value>
    public string Id { get; set; }

    /// <summary>Gets or sets the skill's app id.</summary>
    /// <value>The app id.</value>
    public string AppId { get; set; }

    /// <summary>Gets or sets where activities for the skill are sent.</summary>
    /// <value>The address.</value>
    public Uri SkillEndpoint { get; set; }
}

namespace Microsoft.Bot.Schema;

/// <summary>What stands behind a <see cref="ChannelAccount"/>: the values of its role.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that works for another bot.</summary>
    public const string Skill = "skill";
}

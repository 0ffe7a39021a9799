namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Action"/> in contact relation updates.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The user added the bot.</summary>
    public const string Add = "add";

    /// <summary>The user removed the bot.</summary>
    public const string Remove = "remove";
}

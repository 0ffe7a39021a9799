namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Action"/> in installation updates.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}

namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    /// <summary>May be shown less prominently.</summary>
    public const string Low = "low";

    /// <summary>The ordinary importance.</summary>
    public const string Normal = "normal";

    /// <summary>Should be shown prominently.</summary>
    public const string High = "high";
}

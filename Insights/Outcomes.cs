namespace BotApp.Insights;

/// <summary>The words under which the end of a request is reported.</summary>
public static class Outcomes
{
    /// <summary>Name of the event a finished request raises.</summary>
    public const string Event = "Outcome";

    /// <summary>Name of the event a customer's rating raises.</summary>
    public const string Rating = "Rating";

    /// <summary>1 to 5.</summary>
    public const string Stars = "stars";

    public const string Outcome = "outcome";
    public const string Intent = "intent";

    /// <summary>The properties that are counted by; none of them holds words of a customer.</summary>
    internal static IReadOnlyList<string> Tags { get; } = [Outcome, Intent, Stars];
}

namespace BotApp.CommandLine.Goals;

/// <summary>How a talk with a goal ended, as the shop sees it.</summary>
internal enum GoalEnd
{
    /// <summary>Served without a person, and the shop is as it should be.</summary>
    Right,

    /// <summary>A person was called or offered, where none was needed.</summary>
    HandedOver,

    /// <summary>The customer went away without it.</summary>
    Abandoned,

    /// <summary>The talk came to an end of its own, but not the right one.</summary>
    Wrong,
}

/// <summary>One talk: how it ended and why, what was said, how long each answer took.</summary>
internal sealed record GoalResult(Goal Goal, int Round, GoalEnd End, string? Why, string Transcript, IReadOnlyList<TimeSpan> Answers);

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>A run of letters and digits that may be one number: joined, in lower case, with what the message says about it.</summary>
internal readonly ref struct NumberRun(ReadOnlySpan<char> joined, ReadOnlySpan<int> groups, string folded, int start, int length)
{
    private readonly (string? Kind, bool IsDirect) cue = NumberCue.Before(folded, start);

    public ReadOnlySpan<char> Joined { get; } = joined;

    /// <summary>How many letters and digits stand together, group by group.</summary>
    public ReadOnlySpan<int> Groups { get; } = groups;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsDigits => !Joined.ContainsAnyExceptInRange('0', '9');

    public ReadOnlySpan<char> TextBefore => folded.AsSpan(0, Start);

    public ReadOnlySpan<char> TextBehind => folded.AsSpan(Start + Length);

    /// <summary>The kind the words before speak of, however far away.</summary>
    public bool IsCalled(string kind) => cue.Kind == kind;

    /// <summary>The kind the words right before the number say it is.</summary>
    public bool IsNamed(string kind) => cue.IsDirect && cue.Kind == kind;

    /// <summary>The words right before the number say that it is something else.</summary>
    public bool IsNamedOtherThan(string kind) => cue.IsDirect && cue.Kind != kind;

    public Entity As(string kind, double confidence) => As(kind, Joined.ToString().ToUpperInvariant(), confidence);

    public Entity As(string kind, string value, double confidence) => new(kind, value, Start, Length, confidence);

    public Entity PartOf(string kind, string value) => new(kind, value, Start, 0);

    /// <summary>No group is shorter, the last aside, which may be a rest.</summary>
    public bool HasGroupsOf(int fewest) => NumberGroups.AreAtLeast(fewest, Groups[..^1]);
}

using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>A match together with whether it also met a further condition, such as standing at the start.</summary>
public class ConditionalMatch
{
    private readonly bool success;

    /// <summary>Pairs a match with the condition's answer.</summary>
    /// <param name="match">The match.</param>
    /// <param name="success">Whether the condition was met.</param>
    public ConditionalMatch(Match match, bool success)
    {
        Match = match;
        this.success = success;
    }

    /// <summary>The match itself.</summary>
    public Match Match { get; }

    /// <summary>Whether the condition was met.</summary>
    public bool Success => success;

    /// <summary>Where the match starts.</summary>
    public int Index => Match.Index;

    /// <summary>How long the match is.</summary>
    public int Length => Match.Length;

    /// <summary>The matched text.</summary>
    public string Value => Match.Value;

    /// <summary>The match's groups.</summary>
    public GroupCollection Groups => Match.Groups;
}

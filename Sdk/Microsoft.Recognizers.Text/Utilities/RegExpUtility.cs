using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Questions about where in a text an expression matches.</summary>
public static class RegExpUtility
{
    /// <summary>The text of every match.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="input">The text.</param>
    /// <returns>The matched texts from left to right.</returns>
    public static List<string> GetMatches(Regex regex, string input) => regex.Matches(input).Select(match => match.Value).ToList();

    /// <summary>The first match, met when nothing but blanks (if trimmed) stands before it.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether blanks before it do not count.</param>
    /// <returns>The match and whether it begins the text.</returns>
    public static ConditionalMatch MatchBegin(Regex regex, string text, bool trim)
    {
        var match = regex.Match(text);
        return new ConditionalMatch(match, match.Success && IsNothing(text.AsSpan(0, match.Index), trim));
    }

    /// <summary>The first of all matches that begins the text, or else the first match, unmet.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether blanks before it do not count.</param>
    /// <returns>The match and whether it begins the text.</returns>
    public static ConditionalMatch MatchesBegin(Regex regex, string text, bool trim)
    {
        var first = regex.Matches(text).FirstOrDefault(match => IsNothing(text.AsSpan(0, match.Index), trim));
        return first == null ? new ConditionalMatch(regex.Match(text), success: false) : new ConditionalMatch(first, success: true);
    }

    /// <summary>The last match, met when nothing but blanks (if trimmed) stands behind it.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether blanks behind it do not count.</param>
    /// <returns>The match and whether it ends the text.</returns>
    public static ConditionalMatch MatchEnd(Regex regex, string text, bool trim)
    {
        var match = regex.Matches(text).LastOrDefault() ?? Match.Empty;
        return new ConditionalMatch(match, match.Success && IsNothing(text.AsSpan(match.Index + match.Length), trim));
    }

    /// <summary>The first match, met when it is the whole text, blanks around it aside (if trimmed).</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether blanks around it do not count.</param>
    /// <returns>The match and whether it is the whole text.</returns>
    public static ConditionalMatch MatchExact(Regex regex, string text, bool trim)
    {
        var match = regex.Match(text);
        var whole = trim ? text.Trim().Length : text.Length;
        return new ConditionalMatch(match, match.Success && match.Length == whole);
    }

    /// <summary>Whether the expression matches the whole text.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether blanks around it do not count.</param>
    /// <returns><c>true</c> when nothing is left over.</returns>
    public static bool IsExactMatch(Regex regex, string text, bool trim) => MatchExact(regex, text, trim).Success;

    /// <summary>The pieces between matches, without empty ones.</summary>
    /// <param name="regex">The separator.</param>
    /// <param name="input">The text.</param>
    /// <returns>The pieces from left to right.</returns>
    public static string[] Split(Regex regex, string input) => regex.Split(input).Where(piece => piece.Length > 0).ToArray();

    private static bool IsNothing(ReadOnlySpan<char> rest, bool trim) => trim ? rest.IsWhiteSpace() : rest.IsEmpty;
}

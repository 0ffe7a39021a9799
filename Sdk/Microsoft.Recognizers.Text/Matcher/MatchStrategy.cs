namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>How a <see cref="StringMatcher"/> looks for its phrases.</summary>
public enum MatchStrategy
{
    /// <summary>All phrases in one pass over the text.</summary>
    AcAutomaton,

    /// <summary>A walk down the tree of phrases from every token.</summary>
    TrieTree,
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds known phrases in a text, token by token.</summary>
public class StringMatcher
{
    private readonly ITokenizer tokenizer;
    private readonly AbstractMatcher<string> matcher;

    /// <summary>A matcher that knows no phrase yet.</summary>
    /// <param name="matchStrategy">How to look.</param>
    /// <param name="tokenizer">How to cut texts; <c>null</c> takes <see cref="SimpleTokenizer"/>.</param>
    public StringMatcher(MatchStrategy matchStrategy = MatchStrategy.TrieTree, ITokenizer tokenizer = null)
    {
        this.tokenizer = tokenizer ?? new SimpleTokenizer();
        matcher = matchStrategy switch
        {
            MatchStrategy.AcAutomaton => new AcAutomaton<string>(),
            MatchStrategy.TrieTree => new TrieTree<string>(),
            _ => throw new ArgumentException($"Unsupported match strategy: {matchStrategy}", nameof(matchStrategy)),
        };
    }

    /// <summary>Takes phrases that stand for themselves.</summary>
    /// <param name="values">The phrases.</param>
    public void Init(IEnumerable<string> values)
    {
        var phrases = values.ToArray();
        Init(phrases, phrases);
    }

    /// <summary>Takes phrases and what each stands for.</summary>
    /// <param name="values">The phrases.</param>
    /// <param name="ids">What each stands for, in the same order.</param>
    public void Init(IEnumerable<string> values, string[] ids) => Init(values.Select(Tokens).ToArray(), ids);

    /// <summary>Takes phrases already cut into tokens.</summary>
    /// <param name="tokenizedValues">The phrases.</param>
    /// <param name="ids">What each stands for, in the same order.</param>
    public void Init(IEnumerable<string>[] tokenizedValues, string[] ids) => matcher.Init(tokenizedValues, ids);

    /// <summary>Takes phrases by what they stand for.</summary>
    /// <param name="valuesDictionary">From what is stood for to its phrases.</param>
    public void Init(Dictionary<string, List<string>> valuesDictionary)
    {
        var phrases = valuesDictionary.SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))).ToList();
        Init(phrases.Select(pair => pair.phrase), phrases.Select(pair => pair.Key).ToArray());
    }

    /// <summary>Every known phrase within a text already cut.</summary>
    /// <param name="tokenizedQuery">The text's tokens.</param>
    /// <returns>Positions counted in tokens.</returns>
    public IEnumerable<MatchResult<string>> Find(IEnumerable<string> tokenizedQuery) => matcher.Find(tokenizedQuery);

    /// <summary>Every known phrase within a text.</summary>
    /// <param name="queryText">The text.</param>
    /// <returns>Positions counted in characters, with the matched text.</returns>
    public IEnumerable<MatchResult<string>> Find(string queryText)
    {
        var tokens = tokenizer.Tokenize(queryText);
        foreach (var found in Find(tokens.Select(token => token.Text)).Where(found => found.Length > 0))
        {
            var start = tokens[found.Start].Start;
            var end = tokens[found.End - 1].End;
            yield return new MatchResult<string>(start, end - start, found.CanonicalValues) { Text = queryText[start..end] };
        }
    }

    private IEnumerable<string> Tokens(string phrase) => tokenizer.Tokenize(phrase).Select(token => token.Text);
}

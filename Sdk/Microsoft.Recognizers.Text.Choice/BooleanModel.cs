using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds the clearest yes or no of a text.</summary>
internal sealed class BooleanModel : IModel
{
    private readonly YesNoWords words;

    public BooleanModel(YesNoWords words) => this.words = words;

    public string ModelTypeName => "boolean";

    /// <summary>The phrase that makes up the largest share of the text's words; the first of equals.</summary>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);

        var tokens = ChoiceTokens.Of(query, words.IsWordPart);
        var best = default(YesNoMatch);
        for (var at = 0; at < tokens.Count; at++)
        {
            var match = words.MatchAt(query, tokens, at);
            best = match.Tokens > best.Tokens ? match : best;
        }

        return best.Tokens == 0 ? [] : [Result(query, tokens, best)];
    }

    private static ModelResult Result(string query, List<Range> tokens, YesNoMatch match)
    {
        var start = tokens[match.First].Start.Value;
        var end = tokens[match.First + match.Tokens - 1].End.Value;
        return new ModelResult
        {
            Text = query[start..end],
            Start = start,
            End = end - 1,
            TypeName = "boolean",
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                [ResolutionKey.Value] = match.Value,
                [ResolutionKey.Score] = 0.4 + (0.6 * match.Tokens / tokens.Count),
            },
        };
    }
}

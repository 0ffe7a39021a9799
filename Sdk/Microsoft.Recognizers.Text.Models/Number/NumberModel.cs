using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds whole numbers, decimals, fractions and powers.</summary>
public sealed class NumberModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    internal NumberModel(Func<string, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "number";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

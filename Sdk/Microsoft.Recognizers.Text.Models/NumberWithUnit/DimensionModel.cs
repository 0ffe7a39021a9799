using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, weights, speeds and amounts of data.</summary>
public sealed class DimensionModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    internal DimensionModel(Func<string, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "dimension";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

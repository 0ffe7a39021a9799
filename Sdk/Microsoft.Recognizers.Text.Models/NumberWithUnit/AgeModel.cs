using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages.</summary>
public sealed class AgeModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    internal AgeModel(Func<string, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "age";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

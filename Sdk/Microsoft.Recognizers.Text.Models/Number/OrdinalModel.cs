using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds places in an order, such as third, 第三 or the last one.</summary>
public sealed class OrdinalModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    internal OrdinalModel(Func<string, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "ordinal";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

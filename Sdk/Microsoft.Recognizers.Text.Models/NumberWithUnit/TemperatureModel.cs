using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures.</summary>
public sealed class TemperatureModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    internal TemperatureModel(Func<string, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "temperature";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>A model around a grammar.</summary>
internal abstract class SequenceModel : IModel
{
    private readonly Func<string, List<ModelResult>> grammar;

    protected SequenceModel(string typeName, Func<string, List<ModelResult>> grammar)
    {
        ModelTypeName = typeName;
        this.grammar = grammar;
    }

    public string ModelTypeName { get; }

    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query);
    }
}

using System.Collections.Generic;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds one kind of thing in a text and says what it means.</summary>
public interface IModel
{
    /// <summary>The kind of thing it finds.</summary>
    string ModelTypeName { get; }

    /// <summary>Everything found in <paramref name="query"/>, from left to right.</summary>
    /// <param name="query">The text.</param>
    /// <returns>The results; empty when nothing was found.</returns>
    List<ModelResult> Parse(string query);
}

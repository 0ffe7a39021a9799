using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, lengths of time, periods and repetitions.</summary>
public sealed class DateTimeModel : IModel
{
    private readonly Func<string, System.DateTime, List<ModelResult>> grammar;

    internal DateTimeModel(Func<string, System.DateTime, List<ModelResult>> grammar) => this.grammar = grammar;

    /// <inheritdoc/>
    public string ModelTypeName => "datetime";

    /// <inheritdoc/>
    /// <remarks>Relative words count from the machine's present time.</remarks>
    public List<ModelResult> Parse(string query) => Parse(query, TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Everything found in <paramref name="query"/>, from left to right.</summary>
    /// <param name="query">The text.</param>
    /// <param name="refTime">The time relative words such as "tomorrow" count from.</param>
    /// <returns>The results; empty when nothing was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    public List<ModelResult> Parse(string query, System.DateTime refTime)
    {
        ArgumentNullException.ThrowIfNull(query);
        return grammar(query, refTime);
    }
}

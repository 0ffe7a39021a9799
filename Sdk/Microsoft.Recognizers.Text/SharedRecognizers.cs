using System;
using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text;

/// <summary>The recognizers behind the static methods: one for each set of options, made when first asked for.</summary>
/// <typeparam name="TOptions">The options.</typeparam>
/// <typeparam name="TRecognizer">The recognizer; it must be safe to use from many threads.</typeparam>
internal sealed class SharedRecognizers<TOptions, TRecognizer>
    where TOptions : struct
{
    private readonly ConcurrentDictionary<TOptions, TRecognizer> made = new();
    private readonly Func<TOptions, TRecognizer> make;

    public SharedRecognizers(Func<TOptions, TRecognizer> make) => this.make = make;

    public TRecognizer With(TOptions options) => made.TryGetValue(options, out var known) ? known : made.GetOrAdd(options, make);
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text;

/// <summary>Creators of models by type and culture; the models themselves are shared by the whole process.</summary>
/// <typeparam name="TOptions">The recognizer's options.</typeparam>
internal sealed class ModelShelf<TOptions>
{
    // Two recognizers of the same culture and options share their models: these are immutable and costly to build.
    private static readonly ConcurrentDictionary<(Type Model, string Culture, TOptions Options), Lazy<IModel>> Shared = new();

    private readonly Dictionary<(Type Model, string Culture), Func<TOptions, IModel>> creators = [];

    public void Register(Type model, string culture, Func<TOptions, IModel> creator) =>
        creators[(model, culture.ToLowerInvariant())] = creator;

    /// <summary>The model, or <c>null</c> when no creator is registered for the culture or its nearest language.</summary>
    public IModel Find(Type model, string culture, TOptions options)
    {
        if (string.IsNullOrEmpty(culture))
        {
            return null;
        }

        var nearest = Culture.MapToNearestLanguage(culture);
        if (!creators.TryGetValue((model, nearest), out var create))
        {
            return null;
        }

        return Shared
            .GetOrAdd((model, nearest, options), static (key, creator) => new Lazy<IModel>(() => creator(key.Options)), create)
            .Value;
    }

    public void CreateAll(string culture, TOptions options)
    {
        foreach (var (model, registered) in creators.Keys)
        {
            if (string.IsNullOrEmpty(culture) || registered == Culture.MapToNearestLanguage(culture))
            {
                Find(model, registered, options);
            }
        }
    }
}

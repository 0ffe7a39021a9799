using System.Collections.Generic;
using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What the converters share while one card is read: the warnings and where in the card they are. Travels in the serializer's context.</summary>
internal sealed class CardReading(List<AdaptiveWarning> warnings, int mostWarnings)
{
    /// <summary>Converters made by attributes live as long as the process: their own list of warnings stops here.</summary>
    private const int MostWarningsOfAConverter = 100;

    public ParseContext Context { get; init; } = new();

    /// <summary>Whether the converters share this reading from the card down; else each has its own and knows nothing of its surroundings.</summary>
    public bool IsShared => mostWarnings > MostWarningsOfAConverter;

    /// <summary>Settings that collect warnings, pass over values of the wrong type and keep texts that look like dates as they are written.</summary>
    public static JsonSerializerSettings SettingsFor(List<AdaptiveWarning> warnings) =>
        new()
        {
            Context = new StreamingContext(StreamingContextStates.Other, new CardReading(warnings, int.MaxValue)),
            Converters = { new StrictIntConverter() },
            DateParseHandling = DateParseHandling.None,
            Error = static (_, problem) =>
                problem.ErrorContext.Handled = problem.ErrorContext.Error.GetType() == typeof(JsonSerializationException),
        };

    /// <summary>The reading under way, or a new one for a converter used without <see cref="AdaptiveCard.FromJson"/>.</summary>
    public static CardReading Of(JsonSerializer serializer, List<AdaptiveWarning> ownWarnings, ParseContext context = null) =>
        serializer.Context.Context as CardReading
        ?? new CardReading(ownWarnings, MostWarningsOfAConverter) { Context = context ?? new ParseContext() };

    public void Warn(string message, int code = -1)
    {
        if (warnings is null)
        {
            return;
        }

        lock (warnings)
        {
            if (warnings.Count < mostWarnings)
            {
                warnings.Add(new AdaptiveWarning(code, message));
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds intents and entities in an activity, knowing the dialog context.</summary>
public class Recognizer
{
    /// <summary>The intent that says several recognizers found one, and somebody must choose.</summary>
    public const string ChooseIntent = "ChooseIntent";

    /// <summary>The intent that says none was found.</summary>
    public const string NoneIntent = "None";

    /// <summary>Initializes a new instance of the <see cref="Recognizer"/> class.</summary>
    /// <param name="callerPath">The source file it is declared in.</param>
    /// <param name="callerLine">The line in it.</param>
    public Recognizer([CallerFilePath] string callerPath = "", [CallerLineNumber] int callerLine = 0)
    {
        if (!string.IsNullOrEmpty(callerPath))
        {
            DebugSupport.SourceMap.Add(this, new SourceRange(callerPath, callerLine, 0, callerLine + 1, 0));
        }
    }

    /// <summary>The id by which results are told apart.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Where telemetry goes; by default nowhere.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Recognises an activity. To be overridden.</summary>
    /// <param name="dialogContext">The context of the turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <param name="telemetryProperties">Properties added to telemetry; null for none.</param>
    /// <param name="telemetryMetrics">Metrics added to telemetry; null for none.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    public virtual Task<RecognizerResult> RecognizeAsync(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null
#pragma warning disable MA0025 // the type existing recognizers and their tests expect of a method they have to override
    ) => throw new NotImplementedException($"{GetType().Name} does not say how it recognises.");
#pragma warning restore MA0025

    /// <summary>Recognises an activity into a type of the bot's own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <inheritdoc cref="RecognizeAsync"/>
    public virtual async Task<T> RecognizeAsync<T>(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null
    )
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(dialogContext, activity, cancellationToken, telemetryProperties, telemetryMetrics));

        return result;
    }

    /// <summary>Joins the results of several recognizers into one that asks to choose; those that found nothing are left out.</summary>
    /// <param name="recognizerResults">The results by the ids of the recognizers.</param>
    /// <returns><see cref="ChooseIntent"/> with the property "candidates", or <see cref="NoneIntent"/> when nobody found anything.</returns>
    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults)
    {
        var candidates = new List<JObject>();
        foreach (var (id, result) in recognizerResults)
        {
            var (intent, score) = result.GetTopScoringIntent();
            if (intent != NoneIntent)
            {
                candidates.Add(Candidate(id, intent, score, result));
            }
        }

        var text = recognizerResults.Values.LastOrDefault()?.Text;
        if (candidates.Count == 0)
        {
            return ResultOf(text, NoneIntent);
        }

        var choose = ResultOf(text, ChooseIntent);
        choose.Properties = new Dictionary<string, object> { ["candidates"] = candidates };

        return choose;
    }

    /// <summary>What telemetry is told about a result.</summary>
    /// <param name="recognizerResult">The result.</param>
    /// <param name="telemetryProperties">Properties to add; they win over those made here.</param>
    /// <param name="dialogContext">The context of the turn; null when there is none.</param>
    /// <returns>The properties.</returns>
    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(
        RecognizerResult recognizerResult,
        Dictionary<string, string> telemetryProperties,
        DialogContext dialogContext = null
    )
    {
        // Recognizers list their intents best first; the first is reported whatever its score.
        var found = recognizerResult.Intents is { Count: > 0 };
        var (intent, score) = found ? recognizerResult.Intents.First() : default;
        var properties = new Dictionary<string, string>
        {
            ["Text"] = recognizerResult.Text,
            ["AlteredText"] = recognizerResult.AlteredText,
            ["TopIntent"] = intent,
            ["TopIntentScore"] = score?.Score?.ToString("N1", CultureInfo.InvariantCulture),
            ["Intents"] = found ? JsonConvert.SerializeObject(recognizerResult.Intents) : null,
            ["Entities"] = recognizerResult.Entities?.ToString(),
            ["AdditionalProperties"] = recognizerResult.Properties is { Count: > 0 }
                ? JsonConvert.SerializeObject(recognizerResult.Properties)
                : null,
        };
        foreach (var (name, value) in telemetryProperties ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    /// <summary>Sends an event about a result to telemetry.</summary>
    /// <param name="dialogContext">The context of the turn.</param>
    /// <param name="eventName">The event.</param>
    /// <param name="telemetryProperties">What is told; null for nothing.</param>
    /// <param name="telemetryMetrics">What was measured; null for nothing.</param>
    protected void TrackRecognizerResult(
        DialogContext dialogContext,
        string eventName,
        Dictionary<string, string> telemetryProperties,
        Dictionary<string, double> telemetryMetrics
    )
    {
        if (TelemetryClient is null or NullBotTelemetryClient)
        {
            var client = dialogContext.Context.TurnState.Get<IBotTelemetryClient>() ?? NullBotTelemetryClient.Instance;
            client.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
            return;
        }

        TelemetryClient.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
    }

    private static JObject Candidate(string id, string intent, double score, RecognizerResult result) =>
        new JObject
        {
            ["id"] = id,
            ["intent"] = intent,
            ["score"] = score,
            ["result"] = JObject.FromObject(result),
        };

    private static RecognizerResult ResultOf(string text, string intent)
    {
        var result = new RecognizerResult { Text = text };
        result.Intents[intent] = new IntentScore { Score = 1.0 };

        return result;
    }
}

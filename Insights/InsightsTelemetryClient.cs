using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;

namespace BotApp.Insights;

/// <summary>Hears what the bot reports of itself and counts it: the side interest that listens instead of being called.</summary>
public sealed class InsightsTelemetryClient(IMeterFactory meters) : IBotTelemetryClient
{
    /// <summary>Name of the meter, for whoever exports it.</summary>
    public const string MeterName = "BotApp.Insights";

    private readonly Counter<long> events = meters
        .Create(MeterName)
        .CreateCounter<long>("bot.events", description: "Reported events by name and outcome");

    /// <inheritdoc/>
    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        var tags = new TagList { { "event", eventName } };
        foreach (var name in Outcomes.Tags)
        {
            if (properties is not null && properties.TryGetValue(name, out var value))
            {
                tags.Add(name, value);
            }
        }

        events.Add(1, tags);
    }

    /// <inheritdoc/>
    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => events.Add(1, new TagList { { "event", "availability" }, { "outcome", success ? "up" : "down" } });

    /// <inheritdoc/>
    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success
    ) => events.Add(1, new TagList { { "event", "dependency" }, { "outcome", success ? "ok" : "failed" } });

    /// <inheritdoc/>
    public void TrackException(
        Exception exception,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => events.Add(1, new TagList { { "event", "exception" }, { "outcome", exception.GetType().Name } });

    /// <inheritdoc/>
    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) { }

    /// <inheritdoc/>
    public void Flush() { }
}

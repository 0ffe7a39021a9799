using Microsoft.Bot.Builder;

namespace BotApp.Tests.Sdk.Dialogs;

/// <summary>A telemetry client that writes down the events it hears.</summary>
internal sealed class Heard : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    internal List<(string Name, IDictionary<string, string>? Properties)> Events { get; } = [];

    internal List<string> Views { get; } = [];

    internal List<string> Traces { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Events.Add((eventName, properties));

    public void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Views.Add(name);

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Traces.Add(message);

    public void TrackException(
        Exception exception,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) { }

    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) { }

    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success
    ) { }

    public void Flush() { }
}

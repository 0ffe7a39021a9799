using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Takes note of what a bot does, for operators.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Notes whether something the bot needs could be reached.</summary>
    /// <param name="name">The name of the check.</param>
    /// <param name="timeStamp">When it ran.</param>
    /// <param name="duration">How long it ran.</param>
    /// <param name="runLocation">Where it ran.</param>
    /// <param name="success">Whether it succeeded.</param>
    /// <param name="message">What went wrong; null for nothing.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    /// <param name="metrics">Named measurements; null for none.</param>
    void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string message = null,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null
    );

    /// <summary>Notes a call to something outside the bot.</summary>
    /// <param name="dependencyTypeName">The kind of thing, for instance SQL or HTTP.</param>
    /// <param name="target">Which one, for instance a host name.</param>
    /// <param name="dependencyName">What was asked of it.</param>
    /// <param name="data">The command or address in full.</param>
    /// <param name="startTime">When the call began.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="resultCode">The code it answered.</param>
    /// <param name="success">Whether it succeeded.</param>
    void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success
    );

    /// <summary>Notes that something happened.</summary>
    /// <param name="eventName">What happened.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    /// <param name="metrics">Named measurements; null for none.</param>
    void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Notes an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    /// <param name="metrics">Named measurements; null for none.</param>
    void TrackException(Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Notes a line of a log.</summary>
    /// <param name="message">The line.</param>
    /// <param name="severityLevel">How grave it is.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends on what is held in memory.</summary>
    void Flush();
}

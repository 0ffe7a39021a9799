using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes conversations to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly bool _traceActivity;

    /// <summary>Initializes a new instance of the <see cref="TraceTranscriptLogger"/> class that writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true) { }

    /// <summary>Initializes a new instance of the <see cref="TraceTranscriptLogger"/> class.</summary>
    /// <param name="traceActivity">True to write whole activities as JSON; false to write only who said what, and only under a debugger.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (_traceActivity)
        {
            Trace.TraceInformation(JsonConvert.SerializeObject(activity, Settings));
        }
        else if (Debugger.IsAttached && activity.Type == ActivityTypes.Message)
        {
            Trace.TraceInformation(
                $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}"
            );
        }

        return Task.CompletedTask;
    }
}

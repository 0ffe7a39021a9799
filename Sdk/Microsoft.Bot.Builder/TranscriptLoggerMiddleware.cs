using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what comes in and what goes out, as copies, when the turn comes back from the bot.</summary>
/// <remarks>The turn does not wait for the logger, and a logger that fails does not fail the turn.</remarks>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Initializes a new instance of the <see cref="TranscriptLoggerMiddleware"/> class.</summary>
    /// <param name="transcriptLogger">Writes the activities down.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transcriptLogger"/> is null.</exception>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger =
            transcriptLogger
            ?? throw new ArgumentNullException(
                nameof(transcriptLogger),
                "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation."
            );
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        NoteIncoming(transcript, turnContext.Activity);
        Listen(turnContext, transcript);

        await nextTurn(cancellationToken).ConfigureAwait(false);

        _ = WriteAsync(transcript);
    }

    private static void NoteIncoming(Queue<IActivity> transcript, Activity activity)
    {
        if (activity is null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        // skills open a turn with this event, nobody said it
        if (activity.Type != ActivityTypes.Event || activity.Name != ActivityEventNames.ContinueConversation)
        {
            Note(transcript, activity);
        }
    }

    private static void Listen(ITurnContext turnContext, Queue<IActivity> transcript)
    {
        turnContext.OnSendActivities(
            async (_, activities, nextSend) =>
            {
                var responses = await nextSend().ConfigureAwait(false);
                activities.ForEach(activity => Note(transcript, activity));
                return responses;
            }
        );
        turnContext.OnUpdateActivity(
            async (_, activity, nextUpdate) =>
            {
                var response = await nextUpdate().ConfigureAwait(false);
                Note(transcript, activity).Type = ActivityTypes.MessageUpdate;
                return response;
            }
        );
        turnContext.OnDeleteActivity(
            async (_, reference, nextDelete) =>
            {
                await nextDelete().ConfigureAwait(false);
                Note(transcript, Deletion.Of(reference));
            }
        );
    }

    private static Activity Note(Queue<IActivity> transcript, Activity activity)
    {
        var copy = ActivityCopy.Of(activity);
        if (string.IsNullOrEmpty(copy.Id))
        {
            copy.Id = $"g_{Guid.NewGuid()}";
        }

        copy.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Enqueue(copy);
        return copy;
    }

    private async Task WriteAsync(Queue<IActivity> transcript)
    {
        try
        {
            while (transcript.TryDequeue(out var activity))
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // whatever a logger throws, the conversation goes on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Trace.TraceError($"Writing the transcript failed with {exception.GetType().FullName}");
        }
    }
}

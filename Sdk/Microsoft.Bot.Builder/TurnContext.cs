using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn of a bot. Created by an adapter, disposed by it when the turn is over, not safe for use by several threads at once.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _sendHandlers;
    private readonly List<UpdateActivityHandler> _updateHandlers;
    private readonly List<DeleteActivityHandler> _deleteHandlers;
    private bool _disposed;

    /// <summary>Initializes a new instance of the <see cref="TurnContext"/> class.</summary>
    /// <param name="adapter">The adapter that opens the turn.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = [];
        _sendHandlers = [];
        _updateHandlers = [];
        _deleteHandlers = [];
    }

    /// <summary>Initializes a new instance of the <see cref="TurnContext"/> class for another activity of the same turn.</summary>
    /// <param name="turnContext">The turn whose adapter, state, buffered replies and handlers are shared.</param>
    /// <param name="activity">The activity to see instead of the turn's own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;

        var origin = turnContext as TurnContext;
        BufferedReplyActivities = origin?.BufferedReplyActivities ?? [];
        _sendHandlers = origin?._sendHandlers ?? [];
        _updateHandlers = origin?._updateHandlers ?? [];
        _deleteHandlers = origin?._deleteHandlers ?? [];
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>Gets the replies kept back because the incoming activity asked for them in the answer to its own request.</summary>
    /// <value>The replies in the order they were sent; empty for every delivery mode but expectReplies.</value>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>Gets or sets the locale of the turn, shared through the turn state.</summary>
    /// <value>A culture name such as zh-CN; null when nobody set one.</value>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set
        {
            if (value is null)
            {
                TurnState.Remove(LocaleKey);
            }
            else
            {
                TurnState.Set(LocaleKey, value);
            }
        }
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_sendHandlers, handler, nameof(OnSendActivities));

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_updateHandlers, handler, nameof(OnUpdateActivity));

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_deleteHandlers, handler, nameof(OnDeleteActivity));

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="textReplyToSend"/> is null or blank.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default
    )
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        ThrowIfBlank(textReplyToSend, nameof(textReplyToSend));

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            activity.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            activity.InputHint = inputHint;
        }

        return await SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <returns>The id the channel gave the activity; an empty response when a handler or the adapter answered nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is null or { Length: 0 } ? new ResourceResponse() : responses[0];
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return await SendFromAsync(0, outgoing, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(UpdateActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var replacement = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFromAsync(0, replacement, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activityId"/> is null or blank.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ThrowIfBlank(activityId, nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFromAsync(0, reference, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="conversationReference"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFromAsync(0, conversationReference, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the turn and disposes what its state holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the turn state.</summary>
    /// <param name="disposing">False when called by a finalizer, which leaves everything alone.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private TurnContext Add<THandler>(List<THandler> handlers, THandler handler, string member)
        where THandler : class
    {
        ThrowIfDisposed(member);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendFromAsync(int handler, List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (handler < _sendHandlers.Count)
        {
            return _sendHandlers[handler].Invoke(this, outgoing, () => SendFromAsync(handler + 1, outgoing, cancellationToken));
        }

        return string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal)
            ? Task.FromResult(Buffer(outgoing))
            : SendThroughAdapterAsync(outgoing, cancellationToken);
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = outgoing[i];
            BufferedReplyActivities.Add(activity);
            if (string.Equals(activity.Type, ActivityTypesEx.InvokeResponse, StringComparison.Ordinal))
            {
                // the adapter, which otherwise keeps it for the answer to the request, never sees this activity
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }

            responses[i] = new ResourceResponse();
            NoteSent(activity);
        }

        return responses;
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, outgoing.ToArray(), cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < (responses?.Length ?? 0) && i < outgoing.Count; i++)
        {
            outgoing[i].Id = responses[i]?.Id;
            NoteSent(outgoing[i]);
        }

        return responses;
    }

    private void NoteSent(Activity activity) => Responded |= !string.Equals(activity.Type, ActivityTypes.Trace, StringComparison.Ordinal);

    private Task<ResourceResponse> UpdateFromAsync(int handler, Activity replacement, CancellationToken cancellationToken)
    {
        return handler < _updateHandlers.Count
            ? _updateHandlers[handler].Invoke(this, replacement, NextAsync)
            : Adapter.UpdateActivityAsync(this, replacement, cancellationToken);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromAsync(handler + 1, replacement, cancellationToken).ConfigureAwait(false);
            replacement.Id = response?.Id ?? replacement.Id;
            return response;
        }
    }

    private Task DeleteFromAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler < _deleteHandlers.Count
            ? _deleteHandlers[handler].Invoke(this, reference, () => DeleteFromAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    private void ThrowIfDisposed(string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }
    }
}

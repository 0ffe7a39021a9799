using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: a test hands activities in and takes the replies out of a queue.</summary>
public partial class TestAdapter : BotAdapter, IExtendedUserTokenProvider
{
    private readonly object _turnGate = new();
    private readonly object _queueGate = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <summary>Initializes a new instance of the <see cref="TestAdapter"/> class on a channel of one's choice.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">True to put traces into the queue of replies as well.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = new ConversationReference
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(isGroup: false, conversationType: "convo1", id: "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>Initializes a new instance of the <see cref="TestAdapter"/> class in a conversation of one's choice.</summary>
    /// <param name="conversation">The conversation; null for one of user1 with bot on the channel test.</param>
    /// <param name="sendTraceActivity">True to put traces into the queue of replies as well.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
        : this(Channels.Test, sendTraceActivity)
    {
        Conversation = conversation ?? Conversation;
    }

    /// <summary>Gets or sets the locale of the activities made here.</summary>
    /// <value>A culture name, en-us to begin with.</value>
    public string Locale { get; set; } = "en-us";

    /// <summary>Gets the replies nobody has taken yet, in the order they were sent.</summary>
    /// <value>The queue.</value>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Gets or sets the conversation activities are addressed to.</summary>
    /// <value>The reference.</value>
    public ConversationReference Conversation { get; set; }

    /// <summary>Gets or sets a value indicating whether traces are put into the queue of replies.</summary>
    /// <value>True to see them.</value>
    public bool EnableTrace { get; set; }

    /// <summary>Makes a conversation of its own for a test.</summary>
    /// <param name="name">Its type and id.</param>
    /// <param name="user">The user's name, in small letters the user's id.</param>
    /// <param name="bot">The bot's name, in small letters the bot's id.</param>
    /// <returns>The reference.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
            User = new ChannelAccount(user.ToLowerInvariant(), user),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
            Locale = "en-us",
        };

    /// <summary>Adds a station after those already there.</summary>
    /// <param name="middleware">The station.</param>
    /// <returns>This adapter, for further calls.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Addresses an activity to the bot and runs its turn.</summary>
    /// <param name="activity">The activity; what it does not say is taken from <see cref="Conversation"/>.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        // not disposed: a test may look into the context after its turn
        await RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <returns>Always null.</returns>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Puts activities into the queue of replies; a delay is waited for, a trace dropped unless <see cref="EnableTrace"/> is set.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activities">The activities; one without an id or time gets them.</param>
    /// <param name="cancellationToken">Signals that a delay should be given up.</param>
    /// <returns>The ids, in the same order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(activities[i], cancellationToken).ConfigureAwait(false);
        }

        return responses;
    }

    /// <summary>Replaces a reply nobody has taken yet.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The replacement.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>Its id; an empty response when there is no such reply.</returns>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => Task.FromResult(ReplaceInQueue(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <summary>Takes a reply nobody has taken yet out of the queue.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="reference">Names the reply in <c>ActivityId</c>.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that has ended.</returns>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ReplaceInQueue(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue of replies and runs the bot's code for a conversation update in a new conversation, past the middleware.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (_queueGate)
        {
            ActiveQueue.Clear();
        }

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext(update);
        await callback(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the next reply.</summary>
    /// <returns>The reply; null when there is none.</returns>
    public IActivity GetNextReply()
    {
        lock (_queueGate)
        {
            return ActiveQueue.Count > 0 ? ActiveQueue.Dequeue() : null;
        }
    }

    /// <summary>Takes the next reply, waiting for it when there is none.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="TaskCanceledException">The waiting was ended.</exception>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueGate)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
            {
                return Task.FromResult(reply);
            }

            var source = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => source.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(source);
            return source.Task;
        }
    }

    /// <summary>Makes a message of the user to the bot.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The message, with the next id.</returns>
    public Activity MakeActivity(string text = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Locale = Locale ?? "en-us",
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    /// <summary>Runs the turn of a message of the user.</summary>
    /// <param name="userSays">The text.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    /// <param name="activity">The activity that came in.</param>
    /// <returns>The context.</returns>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Address(Activity activity)
    {
        lock (_turnGate)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        activity.Timestamp = SetOr(activity.Timestamp, TimeProvider.System.GetUtcNow());
        activity.LocalTimestamp = SetOr(activity.LocalTimestamp, TimeProvider.System.GetLocalNow());
    }

    private static DateTimeOffset SetOr(DateTimeOffset? value, DateTimeOffset now) =>
        value is null || value == default(DateTimeOffset) ? now : value.Value;

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = Guid.NewGuid().ToString("n");
        }

        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        if (activity.Type == ActivityTypesEx.Delay)
        {
            var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
            await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            Enqueue(activity);
        }

        return new ResourceResponse(activity.Id);
    }

    private void Enqueue(Activity activity)
    {
        lock (_queueGate)
        {
            while (_waiting.TryDequeue(out var source))
            {
                if (source.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    // a null replacement takes the reply out
    private bool ReplaceInQueue(string id, Activity replacement)
    {
        lock (_queueGate)
        {
            var found = false;
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var reply = ActiveQueue.Dequeue();
                var hit = !found && reply.Id == id;
                found |= hit;
                if (!hit || replacement is not null)
                {
                    ActiveQueue.Enqueue(hit ? replacement : reply);
                }
            }

            return found;
        }
    }
}

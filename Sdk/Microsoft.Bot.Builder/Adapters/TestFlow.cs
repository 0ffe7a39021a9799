using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A talk of a test with a bot, put together step by step and played by <see cref="StartTestAsync"/>.</summary>
/// <remarks>Every call returns a new flow that plays this one first; timeouts are in milliseconds.</remarks>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _play;

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class, with nothing said yet.</summary>
    /// <param name="adapter">The adapter to talk through.</param>
    /// <param name="callback">The bot's code; null for a bot that says nothing.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _play = () => Task.CompletedTask;
    }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class, with nothing said yet.</summary>
    /// <param name="adapter">The adapter to talk through.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class that goes on from another.</summary>
    /// <param name="testTask">What is to be played, the flow before included; null for nothing.</param>
    /// <param name="flow">The flow whose adapter and bot are used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is null.</exception>
    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow) { }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class that goes on from another.</summary>
    /// <param name="testTask">Plays what is to be played, the flow before included; null for nothing.</param>
    /// <param name="flow">The flow whose adapter and bot are used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is null.</exception>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _play = testTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the talk.</summary>
    /// <returns>A task that ends with the talk, or fails with what went wrong first.</returns>
    public Task StartTestAsync() => _play();

    /// <summary>Lets the user say something.</summary>
    /// <param name="userSays">The text.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userSays"/> is null.</exception>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>Lets the user send an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userActivity"/> is null.</exception>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>Lets the user join the conversation.</summary>
    /// <returns>The flow, gone on.</returns>
    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
        });

    /// <summary>Waits.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    /// <param name="duration">How long.</param>
    /// <returns>The flow, gone on.</returns>
    public TestFlow Delay(TimeSpan duration) => Then(() => Task.Delay(duration));

    /// <summary>Lets the user say something and expects a text in reply.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">What the bot should reply.</param>
    /// <param name="description">Named when the reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException">The text or the reply is null.</exception>
    public TestFlow Test(string userSays, string expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>Lets the user say something and expects an activity in reply.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">What the bot should reply; type and text are compared.</param>
    /// <param name="description">Named when the reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException">The text or the reply is null.</exception>
    public TestFlow Test(string userSays, Activity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>Lets the user say something and looks at the reply.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="validateActivity">Throws when the reply is not as it should be.</param>
    /// <param name="description">Named when there is no reply; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for the reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException">The text or the check is null.</exception>
    public TestFlow Test(
        string userSays,
        Action<IActivity> validateActivity,
        [CallerMemberName] string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: what others than the bot said is sent, what the bot said is expected.</summary>
    /// <param name="activities">The transcript; the bot's activities are those whose sender has the role bot.</param>
    /// <param name="description">Named when a reply is another; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for each reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is null.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(
            this,
            (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity)
        );
    }

    /// <summary>Plays a transcript with a comparison of one's own.</summary>
    /// <param name="activities">The transcript; the bot's activities are those whose sender has the role bot.</param>
    /// <param name="validateReply">Throws when a reply is not as it should be.</param>
    /// <param name="description">Named when there is no reply; the calling member when not said.</param>
    /// <param name="timeout">How long to wait for each reply.</param>
    /// <returns>The flow, gone on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is null.</exception>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(
            this,
            (flow, activity) =>
                IsReply(activity) ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout) : flow.Send(activity)
        );
    }

    private static bool IsReply(IActivity activity) =>
        string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(PlayAsync, this);

        async Task PlayAsync()
        {
            await _play().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }

    // null when nothing came in time; somebody stepping through the bot has all the time there is
    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var source = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
        {
            source.CancelAfter(TimeSpan.FromMilliseconds(Math.Min(timeout, int.MaxValue)));
        }

        try
        {
            return await _adapter.GetNextReplyAsync(source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            return null;
        }
    }
}

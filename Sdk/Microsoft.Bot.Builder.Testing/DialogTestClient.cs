using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog, turn by turn, without a bot around it. State goes through storage between turns.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _turn;
    private readonly TestAdapter _adapter;

    /// <summary>Initializes a new instance of the <see cref="DialogTestClient"/> class.</summary>
    /// <param name="channelId">The channel the messages come from.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with; null for nothing.</param>
    /// <param name="middlewares">Middleware around the dialog, in order; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null to keep it in memory. Saved after each turn.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState) { }

    /// <summary>Initializes a new instance of the <see cref="DialogTestClient"/> class with an adapter of one's own.</summary>
    /// <param name="testAdapter">The adapter; the middleware is added to it.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with; null for nothing.</param>
    /// <param name="middlewares">Middleware around the dialog, in order; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null to keep it in memory. Saved after each turn.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null
    )
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var stack = ConversationState.CreateProperty<DialogState>("DialogState");
        _turn = (turnContext, cancellationToken) => RunAsync(stack, targetDialog, initialDialogOptions, turnContext, cancellationToken);
    }

    /// <summary>What came of the last turn; empty before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = new DialogTurnResult(DialogTurnStatus.Empty);

    /// <summary>Where the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>The context of the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>Sends an activity and takes the first reply.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <param name="activity">The activity; channel, conversation and user are filled in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The reply; null when there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _turn, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message and takes the first reply.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <param name="text">The text of the message.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The reply; null when there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _turn, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <returns>The reply; null when there is none.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private async Task RunAsync(
        IStatePropertyAccessor<DialogState> stack,
        Dialog dialog,
        object options,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var dialogs = new DialogSet(stack).Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
        }
    }
}

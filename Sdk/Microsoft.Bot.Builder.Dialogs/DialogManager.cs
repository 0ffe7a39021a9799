using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog with its memory: loads the states, runs the turn and saves them.</summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;
    private bool _containersKnown;

    /// <summary>Initializes a new instance of the <see cref="DialogManager"/> class.</summary>
    /// <param name="rootDialog">The dialog to begin with; null to set it later.</param>
    /// <param name="dialogStateProperty">The property of the conversation state that holds the stack; null for "DialogState".</param>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog != null)
        {
            RootDialog = rootDialog;
        }

        _dialogStateProperty = dialogStateProperty ?? "DialogState";
    }

    /// <summary>The conversation state; null to take the one in the turn state.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>The user state; null to take the one in the turn state, if there is one.</summary>
    public UserState UserState { get; set; }

    /// <summary>Objects put into the turn state of every turn.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = new TurnContextStateCollection();

    /// <summary>The dialog a conversation begins with. Setting it replaces <see cref="Dialogs"/>.</summary>
    public Dialog RootDialog
    {
        get => _rootDialogId == null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _containersKnown = false;
            _rootDialogId = value?.Id;
            if (value != null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>The dialogs that can be called from everywhere: the root dialog and the containers inside it.</summary>
    public DialogSet Dialogs { get; set; } = new DialogSet();

    /// <summary>The memory scopes and path resolvers to use; null for the usual ones.</summary>
    public DialogStateManagerConfiguration StateConfiguration { get; set; }

    /// <summary>After how many milliseconds without a turn the conversation state is forgotten; null for never.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Runs the turn.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    /// <exception cref="InvalidOperationException">No conversation state is set or in the turn state.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        var states = PrepareTurnState(context);
        await ForgetExpiredAsync(context, cancellationToken);
        RegisterContainers();

        var stack = ConversationState.CreateProperty<DialogState>(_dialogStateProperty);
        var dialogState = await stack.GetAsync(context, static () => new DialogState(), cancellationToken);
        var dialogContext = new DialogContext(Dialogs, context, dialogState);
        var result = await DialogExtensions.RunTurnAsync(dialogContext, _rootDialogId, StateConfiguration, cancellationToken);
        await states.SaveAllChangesAsync(context, false, cancellationToken);

        return new DialogManagerResult { TurnResult = result };
    }

    private BotStateSet PrepareTurnState(ITurnContext context)
    {
        var turnState = context.TurnState;
        foreach (var (name, value) in InitialTurnState)
        {
            turnState[name] = value;
        }

        turnState.Set(this);
        ConversationState ??=
            turnState.Get<ConversationState>()
            ?? throw new InvalidOperationException($"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        turnState.Set(ConversationState);
        UserState ??= turnState.Get<UserState>();
        if (UserState == null)
        {
            return new BotStateSet(ConversationState);
        }

        turnState.Set(UserState);
        return new BotStateSet(ConversationState, UserState);
    }

    private async Task ForgetExpiredAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var lastAccess = ConversationState.CreateProperty<DateTime>(LastAccess);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var last = await lastAccess.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } limit && now - last >= TimeSpan.FromMilliseconds(limit))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken);
        }

        await lastAccess.SetAsync(context, now, cancellationToken);
    }

    /// <summary>Makes the containers inside the root callable from everywhere. A container whose id is taken stays where it is.</summary>
    private void RegisterContainers()
    {
        if (!_containersKnown)
        {
            _containersKnown = true;
            RegisterContainers(RootDialog, new HashSet<Dialog>(ReferenceEqualityComparer.Instance));
        }
    }

    private void RegisterContainers(Dialog dialog, HashSet<Dialog> seen)
    {
        if (dialog is not DialogContainer container || !seen.Add(container))
        {
            return;
        }

        if (Dialogs.Find(container.Id) == null)
        {
            Dialogs.Add(container);
        }

        foreach (var inner in container.Dialogs.GetDialogs())
        {
            RegisterContainers(inner, seen);
        }
    }
}

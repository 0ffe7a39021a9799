using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack of one conversation during one turn, with the dialogs that may be put on it. Belongs to one turn; not thread-safe.</summary>
public partial class DialogContext
{
    private IReadOnlyCollection<KeyValuePair<string, object>> _inherited;
    private TurnContextStateCollection _services;
    private DialogStateManager _state;

    /// <summary>Initializes a new instance of the <see cref="DialogContext"/> class for a stack inside a dialog of another stack.</summary>
    /// <param name="dialogs">The dialogs that can be called.</param>
    /// <param name="parentDialogContext">The context around it; its services are seen here too.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogs"/> or <paramref name="parentDialogContext"/> is null.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        InheritServices(parentDialogContext);
    }

    /// <summary>Initializes a new instance of the <see cref="DialogContext"/> class for the outermost stack.</summary>
    /// <param name="dialogs">The dialogs that can be called.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogs"/> or <paramref name="turnContext"/> is null.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>The dialogs that can be called from here, besides those of <see cref="Parent"/>.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context this one lives in; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context of the stack inside the active dialog; null when the active dialog is no container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top of the stack; null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack is { Count: > 0 } ? Stack[0] : null;

    /// <summary>The memory of the turn by paths such as "user.name".</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>Objects handed to the dialogs of this turn, by name; a copy for this context and those inside it.</summary>
    public TurnContextStateCollection Services => _services ??= CopyServices();

    /// <summary>The manager running the turn; null when the turn is not run by one.</summary>
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>Looks a dialog up here and then in the parents.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <returns>The dialog; null when nobody has it.</returns>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The language of the turn: "turn.locale" in the memory, else the activity's, else that of the current culture.</summary>
    /// <returns>The name of a culture, for example "zh-CN".</returns>
    public string GetLocale() =>
        Cultures.Find(TurnMemoryScope.Peek(Context, "locale") as string)?.Name
        ?? Cultures.Find(Context.Activity?.Locale)?.Name
        ?? CultureInfo.CurrentCulture.Name;

    /// <summary>Lets this context see what another one sees, copied when first asked for.</summary>
    internal void InheritServices(DialogContext other) => _inherited = other._services ?? other._inherited;

    /// <inheritdoc cref="InheritServices(DialogContext)"/>
    internal void InheritServices(IReadOnlyCollection<KeyValuePair<string, object>> services) => _inherited = services;

    private TurnContextStateCollection CopyServices()
    {
        var services = new TurnContextStateCollection();
        foreach (var (name, service) in _inherited ?? Array.Empty<KeyValuePair<string, object>>())
        {
            services[name] = service;
        }

        return services;
    }
}

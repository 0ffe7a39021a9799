using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id. Build it once; it is safe to read from many turns at a time.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new Dictionary<string, Dialog>(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>Initializes a new instance of the <see cref="DialogSet"/> class that persists its stack.</summary>
    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>Initializes a new instance of the <see cref="DialogSet"/> class that keeps no stack of its own, as inside a container.</summary>
    public DialogSet() { }

    /// <summary>Where telemetry of all dialogs of the set goes. Setting it sets it on every dialog; null means nowhere.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;
            if (ReferenceEquals(client, _telemetryClient))
            {
                // Containers pass the client on to their own sets: without this a set that contains itself would never end.
                return;
            }

            _telemetryClient = client;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = client;
            }
        }
    }

    /// <summary>A text that changes when the dialogs of the set change.</summary>
    /// <returns>A hash over the versions of all dialogs.</returns>
    public virtual string GetVersion() => _version ??= Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(JoinVersions())));

    /// <summary>
    /// Adds a dialog and the dialogs it depends on. Another dialog with the same id is given a number as suffix ("name2"); the same dialog
    /// twice is one.
    /// </summary>
    /// <param name="dialog">The dialog to add.</param>
    /// <returns>This set, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        if (dialog == null)
        {
            throw new ArgumentNullException(nameof(dialog));
        }

        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        AddDependencies(dialog);

        return this;
    }

    /// <summary>Opens the stack of the conversation for one turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The context to begin and continue dialogs with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set was made without a place to keep its stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);

        // A stack that came back as bare JSON was converted for us alone; what happens to it must be seen when the state is saved.
        await _dialogState.SetAsync(turnContext, state, cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Looks a dialog up.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <returns>The dialog; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs of the set.</summary>
    /// <returns>The dialogs.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
        {
            suffix++;
        }

        return id + suffix;
    }

    private void AddDependencies(Dialog dialog)
    {
        if (dialog is IDialogDependencies caller)
        {
            foreach (var dependency in caller.GetDependencies())
            {
                Add(dependency);
            }
        }
    }

    private string JoinVersions()
    {
        var versions = new StringBuilder();
        foreach (var dialog in _dialogs.Values)
        {
            var version = dialog.GetVersion();
            if (version != null)
            {
                versions.Append('|').Append(version);
            }
        }

        return versions.ToString();
    }
}

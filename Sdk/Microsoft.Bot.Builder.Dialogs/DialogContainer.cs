using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs, and a stack, of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Initializes a new instance of the <see cref="DialogContainer"/> class.</summary>
    /// <param name="dialogId">The id of the dialog; null to have one computed.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId) { }

    /// <summary>Initializes a new instance of the <see cref="DialogContainer"/> class.</summary>
    /// <param name="ignoreMemoryScopeBinding">Whether "dialog" in the memory means the parent while this dialog is active.</param>
    /// <param name="dialogId">The id of the dialog; null to have one computed.</param>
    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    /// <summary>The dialogs inside.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new DialogSet();

    /// <summary>Whether the memory scope "dialog" passes this container by and binds to its parent.</summary>
    [JsonIgnore]
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <summary>Where telemetry goes; passed on to the dialogs inside. Null means nowhere.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Opens the stack inside this dialog.</summary>
    /// <param name="dc">The context this dialog is active in.</param>
    /// <returns>The inner context; null when there is none.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Looks up a dialog inside.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <returns>The dialog; null when there is none.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Looks up a dialog inside and then, when a context is given, around.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="dc">The context to go on searching in; null to search inside only.</param>
    /// <returns>The dialog; null when there is none.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.FindDialog(dialogId);

    /// <summary>Offers an event as every dialog does; a version change nobody handles is traced.</summary>
    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>A text that changes when the dialogs inside change.</summary>
    /// <returns>A hash over the versions of the dialogs inside.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Compares the stored version with the current one, stores the current one, and emits <see cref="DialogEvents.VersionChanged"/> when they differ.</summary>
    /// <param name="dc">The context this dialog is active in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when everybody was told.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog;
        var stored = instance.Version;
        instance.Version = GetInternalVersion();
        if (stored != null && stored != instance.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
        }
    }
}

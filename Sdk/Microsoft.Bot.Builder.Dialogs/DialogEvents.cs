namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events the dialog system itself emits.</summary>
public class DialogEvents
{
    /// <summary>A dialog is started.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask its question again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialogs are to be cancelled; who handles it stops the cancelling.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in; sent once a turn, from the leaf outwards.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialog changed since it wrote its state.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An exception was thrown; who handles it lets the turn go on.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}

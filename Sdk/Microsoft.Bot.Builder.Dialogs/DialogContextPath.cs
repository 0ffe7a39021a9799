namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Memory paths of the scope "dialogcontext".</summary>
public class DialogContextPath
{
    /// <summary>The id of the active dialog.</summary>
    public const string ActiveDialog = "dialogcontext.activeDialog";

    /// <summary>The id of the active dialog of the parent.</summary>
    public const string Parent = "dialogcontext.parent";

    /// <summary>The ids of all dialogs on the stacks, the innermost first.</summary>
    public const string Stack = "dialogContext.stack";
}

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of one call into the dialog stack.</summary>
public class DialogTurnResult
{
    /// <summary>Initializes a new instance of the <see cref="DialogTurnResult"/> class.</summary>
    /// <param name="status">What is left on the stack.</param>
    /// <param name="result">What the ended dialog returned; null when nothing ended or it returned nothing.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>What is left on the stack.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the last dialog returned; meaningful only when <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object Result { get; set; }

    /// <summary>Whether the parent of the dialog ended as well, so that the caller must not go on with it.</summary>
    public bool ParentEnded { get; set; }
}

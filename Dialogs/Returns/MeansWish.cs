namespace BotApp.Dialogs.Returns;

/// <summary>The means of payment that was named for a refund or a difference: which one on file, or why it has to be asked for.</summary>
/// <param name="MethodId">Null: the way it came, or not known yet.</param>
/// <param name="Problem">Null when it is settled.</param>
/// <param name="Choices">Words to choose from while it is not.</param>
public sealed record MeansWish(string? MethodId, MeansProblem? Problem = null, IReadOnlyList<string>? Choices = null)
{
    /// <summary>What the desk said against the one that was named; null: nothing.</summary>
    public string? Says { get; init; }

    /// <summary>The one the desk said it against; naming it again settles nothing. Null: none.</summary>
    public string? DeniedId { get; init; }

    /// <summary>How often it was named again.</summary>
    public int Insisted { get; init; }
}

/// <summary>Why a means has to be asked for.</summary>
public enum MeansProblem
{
    /// <summary>Several on file fit the words.</summary>
    Several,

    /// <summary>None on file does.</summary>
    NotOnFile,

    /// <summary>The desk does not take it, or needs one.</summary>
    Denied,
}

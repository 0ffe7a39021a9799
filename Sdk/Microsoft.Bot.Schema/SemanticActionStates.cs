namespace Microsoft.Bot.Schema;

/// <summary>How far a <see cref="SemanticAction"/> is: the values of its state.</summary>
public static class SemanticActionStates
{
    /// <summary>The action begins.</summary>
    public const string Start = "start";

    /// <summary>The action goes on.</summary>
    public const string Continue = "continue";

    /// <summary>The action is finished.</summary>
    public const string Done = "done";
}

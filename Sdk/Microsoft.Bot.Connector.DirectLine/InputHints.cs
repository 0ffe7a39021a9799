namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Whether a bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>It takes one, but does not wait for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>It takes none now.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>It waits for one.</summary>
    public const string ExpectingInput = "expectingInput";
}

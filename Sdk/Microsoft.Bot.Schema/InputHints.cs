namespace Microsoft.Bot.Schema;

/// <summary>What the bot does with the user's next input: the values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>Input is welcome but not waited for.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Input is not taken at the moment.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>An answer is waited for.</summary>
    public const string ExpectingInput = "expectingInput";
}

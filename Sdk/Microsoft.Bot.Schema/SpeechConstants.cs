namespace Microsoft.Bot.Schema;

/// <summary>Ready-made speech markup.</summary>
public static class SpeechConstants
{
    /// <summary>Speech markup that says nothing: with it a message is shown but not read aloud.</summary>
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}

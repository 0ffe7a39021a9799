namespace BotApp.Recognizers.Intents;

/// <summary>Short words that steer the talk itself instead of asking for something of the shop.</summary>
public enum Command
{
    None,
    Cancel,
    Help,
    StartOver,

    /// <summary>Larger letters, fewer words.</summary>
    LargeType,

    /// <summary>The usual letters again.</summary>
    NormalType,
}

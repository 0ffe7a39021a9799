namespace AdaptiveCards;

/// <summary>Where an action is placed when the host has room for only some of them.</summary>
public enum AdaptiveActionMode
{
    /// <summary>Shown as a button.</summary>
    Primary,

    /// <summary>Moved to the overflow menu.</summary>
    Secondary,
}

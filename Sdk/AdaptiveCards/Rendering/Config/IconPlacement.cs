namespace AdaptiveCards.Rendering;

/// <summary>Where the icon of an action stands.</summary>
public enum IconPlacement
{
    /// <summary>Above the title.</summary>
    AboveTitle,

    /// <summary>Left of the title.</summary>
    LeftOfTitle,
}

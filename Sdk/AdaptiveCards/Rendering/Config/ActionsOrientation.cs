namespace AdaptiveCards.Rendering;

/// <summary>The direction in which action buttons are laid out.</summary>
public enum ActionsOrientation
{
    /// <summary>Side by side.</summary>
    Horizontal,

    /// <summary>One below the other.</summary>
    Vertical,
}

namespace AdaptiveCards.Rendering;

/// <summary>How the card of a show-card action appears.</summary>
public enum ShowCardActionMode
{
    /// <summary>Unfolded below the actions.</summary>
    Inline,

    /// <summary>In a window of its own.</summary>
    Popup,
}

namespace AdaptiveCards;

/// <summary>Which inputs travel with a submit or execute action.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>The inputs of the card and of its parent cards.</summary>
    Auto,

    /// <summary>No inputs at all.</summary>
    None,
}

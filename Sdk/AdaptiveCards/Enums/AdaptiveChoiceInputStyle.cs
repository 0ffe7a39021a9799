namespace AdaptiveCards;

/// <summary>How a choice set is shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list, or a folded list of check boxes.</summary>
    Compact,

    /// <summary>Radio buttons or check boxes.</summary>
    Expanded,

    /// <summary>A drop-down list one can type into to narrow the choices.</summary>
    Filtered,
}

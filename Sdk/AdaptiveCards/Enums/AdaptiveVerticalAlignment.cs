namespace AdaptiveCards;

/// <summary>Where a background image stands in the height it is given.</summary>
public enum AdaptiveVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

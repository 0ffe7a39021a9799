namespace AdaptiveCards;

/// <summary>How the width of a column is found.</summary>
public enum AdaptiveWidthType
{
    /// <summary>As wide as its content.</summary>
    Auto,

    /// <summary>A share of the room that is left.</summary>
    Stretch,

    /// <summary>A given number of pixels.</summary>
    Pixel,

    /// <summary>A share of the room, in proportion to the other weighted columns.</summary>
    Weighted,
}

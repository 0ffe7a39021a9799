namespace AdaptiveCards;

/// <summary>Where the content of a table cell stands in its width.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge.</summary>
    Right,
}

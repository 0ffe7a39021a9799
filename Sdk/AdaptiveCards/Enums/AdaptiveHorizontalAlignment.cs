namespace AdaptiveCards;

/// <summary>Where an element stands in the width it is given.</summary>
public enum AdaptiveHorizontalAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>Over the whole width.</summary>
    Stretch,
}

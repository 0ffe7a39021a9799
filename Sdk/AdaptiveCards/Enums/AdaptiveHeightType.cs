namespace AdaptiveCards;

/// <summary>How the height of an element is found.</summary>
public enum AdaptiveHeightType
{
    /// <summary>As high as its content.</summary>
    Auto,

    /// <summary>As high as the room that is left.</summary>
    Stretch,

    /// <summary>A given number of pixels.</summary>
    Pixel,
}

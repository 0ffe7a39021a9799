namespace AdaptiveCards;

/// <summary>The approximate size of an image; pixels come from the host.</summary>
public enum AdaptiveImageSize
{
    /// <summary>Its own size, made smaller when there is no room.</summary>
    Auto,

    /// <summary>As wide as the room allows.</summary>
    Stretch,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}

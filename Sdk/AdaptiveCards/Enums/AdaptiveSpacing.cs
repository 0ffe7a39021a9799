namespace AdaptiveCards;

/// <summary>The space between an element and the one before it; pixels come from the host.</summary>
public enum AdaptiveSpacing
{
    /// <summary>The usual space.</summary>
    Default,

    /// <summary>No space.</summary>
    None,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Very large.</summary>
    ExtraLarge,

    /// <summary>As much as the padding of the host.</summary>
    Padding,
}

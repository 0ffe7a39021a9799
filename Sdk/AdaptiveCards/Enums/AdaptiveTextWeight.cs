namespace AdaptiveCards;

/// <summary>The weight of a text.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>Ordinary weight.</summary>
    Default,

    /// <summary>The former name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Thin.</summary>
    Lighter = 1,

    /// <summary>Bold.</summary>
    Bolder = 2,
}

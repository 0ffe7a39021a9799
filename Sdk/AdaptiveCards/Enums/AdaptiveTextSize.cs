namespace AdaptiveCards;

/// <summary>The size of a text; points come from the host.</summary>
public enum AdaptiveTextSize
{
    /// <summary>Ordinary size.</summary>
    Default,

    /// <summary>The former name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Small.</summary>
    Small = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>Large.</summary>
    Large = 3,

    /// <summary>Very large.</summary>
    ExtraLarge = 4,
}

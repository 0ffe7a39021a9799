namespace AdaptiveCards;

/// <summary>The colour scheme of a container; actual colours come from the host.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>The scheme of the card itself.</summary>
    Default,

    /// <summary>The former name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>Stands out from its surroundings.</summary>
    Emphasis = 1,

    /// <summary>Something went well.</summary>
    Good = 2,

    /// <summary>Something needs attention.</summary>
    Attention = 3,

    /// <summary>Something may go wrong.</summary>
    Warning = 4,

    /// <summary>The accent colour of the host.</summary>
    Accent = 5,
}

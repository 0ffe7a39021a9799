namespace AdaptiveCards;

/// <summary>The meaning of a text's colour; actual colours come from the host.</summary>
public enum AdaptiveTextColor
{
    /// <summary>Ordinary text.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>The accent colour of the host.</summary>
    Accent,

    /// <summary>Something went well.</summary>
    Good,

    /// <summary>Something may go wrong.</summary>
    Warning,

    /// <summary>Something needs attention.</summary>
    Attention,
}

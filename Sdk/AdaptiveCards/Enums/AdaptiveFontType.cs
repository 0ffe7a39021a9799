namespace AdaptiveCards;

/// <summary>The family of fonts a text is set in.</summary>
public enum AdaptiveFontType
{
    /// <summary>The font of the host.</summary>
    Default,

    /// <summary>A font whose letters are equally wide.</summary>
    Monospace,
}

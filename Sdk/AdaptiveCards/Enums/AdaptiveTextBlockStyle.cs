namespace AdaptiveCards;

/// <summary>What a text block is, for screen readers and host styles.</summary>
public enum AdaptiveTextBlockStyle
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,
}

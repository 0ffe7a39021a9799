namespace AdaptiveCards;

/// <summary>What text blocks and text runs share.</summary>
public interface IAdaptiveTextElement
{
    /// <summary>The text to show.</summary>
    string Text { get; set; }

    /// <summary>The size of the text.</summary>
    AdaptiveTextSize Size { get; set; }

    /// <summary>The weight of the text.</summary>
    AdaptiveTextWeight Weight { get; set; }

    /// <summary>The meaning of the text's colour.</summary>
    AdaptiveTextColor Color { get; set; }

    /// <summary>Whether the text is toned down.</summary>
    bool IsSubtle { get; set; }

    /// <summary>Whether the text is slanted.</summary>
    bool Italic { get; set; }

    /// <summary>Whether the text is struck through.</summary>
    bool Strikethrough { get; set; }

    /// <summary>The family of fonts the text is set in.</summary>
    AdaptiveFontType FontType { get; set; }
}

namespace AdaptiveCards;

/// <summary>How a background image fills the area behind an element.</summary>
public enum AdaptiveImageFillMode
{
    /// <summary>Scaled until it covers the area; what is over is cut off.</summary>
    Cover,

    /// <summary>Repeated from left to right at its own size.</summary>
    RepeatHorizontally,

    /// <summary>Repeated from top to bottom at its own size.</summary>
    RepeatVertically,

    /// <summary>Repeated in both directions at its own size.</summary>
    Repeat,
}

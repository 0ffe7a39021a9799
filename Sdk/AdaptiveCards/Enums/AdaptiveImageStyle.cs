namespace AdaptiveCards;

/// <summary>How an image is cut out.</summary>
public enum AdaptiveImageStyle
{
    /// <summary>As it is.</summary>
    Default,

    /// <summary>The former name of <see cref="Default"/>.</summary>
    Normal = 0,

    /// <summary>In a circle, as a picture of a person.</summary>
    Person = 1,
}

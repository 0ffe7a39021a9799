namespace AdaptiveCards;

/// <summary>The widths of a column that are words.</summary>
public class AdaptiveColumnWidth
{
    /// <summary>As wide as the content.</summary>
    public const string Auto = "auto";

    /// <summary>A share of the room that is left.</summary>
    public const string Stretch = "stretch";
}

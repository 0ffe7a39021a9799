using System;

namespace AdaptiveCards;

/// <summary>The former names of column widths.</summary>
[Obsolete("ColumnSize has been deprecated. Use AdaptiveColumnWidth")]
public class AdaptiveColumnSize
{
    /// <summary>As wide as the content.</summary>
    public const string Auto = "Auto";

    /// <summary>A share of the room that is left.</summary>
    public const string Stretch = "Stretch";
}

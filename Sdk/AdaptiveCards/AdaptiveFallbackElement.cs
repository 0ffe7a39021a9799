using System.Xml.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What is shown instead of an element that cannot be: nothing, or another one.</summary>
[JsonConverter(typeof(AdaptiveFallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>The word that stands in JSON for showing nothing.</summary>
    public static string drop = "drop";

    /// <summary>A fallback that says nothing.</summary>
    public AdaptiveFallbackElement() { }

    /// <summary>A fallback of a kind.</summary>
    /// <param name="fallbackType">The kind.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType)
    {
        Type = fallbackType;
    }

    /// <summary>Another element in the place of this one.</summary>
    /// <param name="fallbackContent">The other element, or action.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
        : this(AdaptiveFallbackType.Content)
    {
        Content = fallbackContent;
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>Nothing is said; the parent decides.</summary>
        None,

        /// <summary>The element is left out.</summary>
        Drop,

        /// <summary>Another element is shown.</summary>
        Content,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The other element; null unless the kind is content.</summary>
    [XmlIgnore]
    public AdaptiveTypedElement Content { get; set; }
}

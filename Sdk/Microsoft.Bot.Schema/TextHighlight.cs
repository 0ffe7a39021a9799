using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a message a suggestion refers to.</summary>
public class TextHighlight
{
    /// <summary>Initializes a new instance of the <see cref="TextHighlight"/> class with nothing set.</summary>
    public TextHighlight() { }

    /// <summary>Initializes a new instance of the <see cref="TextHighlight"/> class.</summary>
    /// <param name="text">The words to highlight.</param>
    /// <param name="occurrence">Which occurrence of the words is meant, counted from 1.</param>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The words to highlight.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Which occurrence of the words is meant, counted from 1.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}

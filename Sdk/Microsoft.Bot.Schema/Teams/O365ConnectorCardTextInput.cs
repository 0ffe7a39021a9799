using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for text.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    /// <summary>The kind of field.</summary>
    public new const string Type = "TextInput";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardTextInput"/> class with nothing set.</summary>
    public O365ConnectorCardTextInput() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardTextInput"/> class.</summary>
    /// <param name="type">The kind of field: TextInput, DateInput or MultichoiceInput.</param>
    /// <param name="id">The name of the field within the card.</param>
    /// <param name="isRequired">Whether it must be filled in; false unless said otherwise.</param>
    /// <param name="title">The words that show what to fill in.</param>
    /// <param name="value">What is filled in at the beginning.</param>
    /// <param name="isMultiline">Whether several lines can be typed; false unless said otherwise.</param>
    /// <param name="maxLength">How many characters can be typed.</param>
    public O365ConnectorCardTextInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        bool? isMultiline = default,
        double? maxLength = default
    )
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    /// <summary>Whether several lines can be typed; false unless said otherwise.</summary>
    [JsonProperty(PropertyName = "isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>How many characters can be typed.</summary>
    [JsonProperty(PropertyName = "maxLength")]
    public double? MaxLength { get; set; }
}

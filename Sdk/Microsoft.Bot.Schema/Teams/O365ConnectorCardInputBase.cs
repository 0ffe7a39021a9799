using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all fields of connector cards have in common.</summary>
public class O365ConnectorCardInputBase
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardInputBase"/> class with nothing set.</summary>
    public O365ConnectorCardInputBase() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardInputBase"/> class.</summary>
    /// <param name="type">The kind of field: TextInput, DateInput or MultichoiceInput.</param>
    /// <param name="id">The name of the field within the card.</param>
    /// <param name="isRequired">Whether it must be filled in; false unless said otherwise.</param>
    /// <param name="title">The words that show what to fill in.</param>
    /// <param name="value">What is filled in at the beginning.</param>
    public O365ConnectorCardInputBase(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default
    )
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>The kind of field: TextInput, DateInput or MultichoiceInput.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string Type { get; set; }

    /// <summary>The name of the field within the card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Whether it must be filled in; false unless said otherwise.</summary>
    [JsonProperty(PropertyName = "isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>The words that show what to fill in.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>What is filled in at the beginning.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

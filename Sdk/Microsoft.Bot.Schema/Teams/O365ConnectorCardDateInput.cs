using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for a date.</summary>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    /// <summary>The kind of field.</summary>
    public new const string Type = "DateInput";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardDateInput"/> class with nothing set.</summary>
    public O365ConnectorCardDateInput() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardDateInput"/> class.</summary>
    /// <param name="type">The kind of field: TextInput, DateInput or MultichoiceInput.</param>
    /// <param name="id">The name of the field within the card.</param>
    /// <param name="isRequired">Whether it must be filled in; false unless said otherwise.</param>
    /// <param name="title">The words that show what to fill in.</param>
    /// <param name="value">What is filled in at the beginning.</param>
    /// <param name="includeTime">Whether a time of day is asked for too.</param>
    public O365ConnectorCardDateInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        bool? includeTime = default
    )
        : base(type, id, isRequired, title, value)
    {
        IncludeTime = includeTime;
    }

    /// <summary>Whether a time of day is asked for too.</summary>
    [JsonProperty(PropertyName = "includeTime")]
    public bool? IncludeTime { get; set; }
}

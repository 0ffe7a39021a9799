using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field to choose in.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    /// <summary>The kind of field.</summary>
    public new const string Type = "MultichoiceInput";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardMultichoiceInput"/> class with nothing set.</summary>
    public O365ConnectorCardMultichoiceInput() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardMultichoiceInput"/> class.</summary>
    /// <param name="type">The kind of field: TextInput, DateInput or MultichoiceInput.</param>
    /// <param name="id">The name of the field within the card.</param>
    /// <param name="isRequired">Whether it must be filled in; false unless said otherwise.</param>
    /// <param name="title">The words that show what to fill in.</param>
    /// <param name="value">What is filled in at the beginning.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="style">How it looks: compact or expanded.</param>
    /// <param name="isMultiSelect">Whether several can be chosen; false unless said otherwise.</param>
    public O365ConnectorCardMultichoiceInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        IList<O365ConnectorCardMultichoiceInputChoice> choices = default,
        string style = default,
        bool? isMultiSelect = default
    )
        : base(type, id, isRequired, title, value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    /// <summary>What can be chosen.</summary>
    [JsonProperty(PropertyName = "choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    /// <summary>How it looks: compact or expanded.</summary>
    [JsonProperty(PropertyName = "style")]
    public string Style { get; set; }

    /// <summary>Whether several can be chosen; false unless said otherwise.</summary>
    [JsonProperty(PropertyName = "isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One thing that can be chosen.</summary>
public class O365ConnectorCardMultichoiceInputChoice
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardMultichoiceInputChoice"/> class with nothing set.</summary>
    public O365ConnectorCardMultichoiceInputChoice() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardMultichoiceInputChoice"/> class.</summary>
    /// <param name="display">The words to show.</param>
    /// <param name="value">The value when it is chosen.</param>
    public O365ConnectorCardMultichoiceInputChoice(string display = default, string value = default)
    {
        Display = display;
        Value = value;
    }

    /// <summary>The words to show.</summary>
    [JsonProperty(PropertyName = "display")]
    public string Display { get; set; }

    /// <summary>The value when it is chosen.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name and a value on a connector card.</summary>
public class O365ConnectorCardFact
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardFact"/> class with nothing set.</summary>
    public O365ConnectorCardFact() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardFact"/> class.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public O365ConnectorCardFact(string name = default, string value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

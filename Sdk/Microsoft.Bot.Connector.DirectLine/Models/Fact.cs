using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A name and a value on a receipt.</summary>
public class Fact
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Fact() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value.</param>
    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

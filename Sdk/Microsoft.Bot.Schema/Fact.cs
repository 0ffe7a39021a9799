using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A name and a value on a card.</summary>
public class Fact
{
    /// <summary>Initializes a new instance of the <see cref="Fact"/> class with nothing set.</summary>
    public Fact() { }

    /// <summary>Initializes a new instance of the <see cref="Fact"/> class.</summary>
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

using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Something known by a type and a name.</summary>
public class Thing
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Thing() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="type">The type, a name of schema.org.</param>
    /// <param name="name">The name.</param>
    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The type, a name of schema.org.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a type and a name.</summary>
public class Thing
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class with nothing set.</summary>
    public Thing() { }

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    /// <param name="type">What kind of thing it is.</param>
    /// <param name="name">The name of the thing.</param>
    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    /// <summary>What kind of thing it is.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The name of the thing.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Something known about an activity: a type, and members that depend on it.</summary>
public class Entity
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Entity() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="type">What kind of entity this is, often a name of schema.org.</param>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>What kind of entity this is, often a name of schema.org.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>Reads the entity as an object of another class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <returns>A new object with what this entity holds.</returns>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Takes over type and members of an object; what was held before is gone.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <param name="obj">The object.</param>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }
}

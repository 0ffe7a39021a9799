using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something known about an activity: a type, and members that depend on it.</summary>
public class Entity : IEquatable<Entity>
{
    // how deep an entity may be is up to whoever read the activity it came with
    private static readonly JsonSerializerSettings AnyDepth = new() { MaxDepth = null };

    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="Entity"/> class with nothing set.</summary>
    public Entity() { }

    /// <summary>Initializes a new instance of the <see cref="Entity"/> class.</summary>
    /// <param name="type">What kind of entity this is, often a name of schema.org.</param>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>What kind of entity this is, often a name of schema.org.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }

    /// <summary>Reads the entity as an object of another class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <returns>A new object with what this entity holds.</returns>
    /// <exception cref="JsonException">What this entity holds does not fit the class.</exception>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this, AnyDepth), AnyDepth);

    /// <summary>Takes over type and members of an object; what was held before is gone.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <param name="obj">The object.</param>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj, AnyDepth), AnyDepth);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Compares by content: two entities are equal when their JSON is.</summary>
    /// <param name="other">The other entity; may be null.</param>
    /// <returns>True when both say the same.</returns>
    public bool Equals(Entity other) => other is not null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other);

    /// <inheritdoc/>
    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals(obj as Entity));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(JsonConvert.SerializeObject(this));
}

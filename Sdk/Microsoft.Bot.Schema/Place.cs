using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place; the type of the entity is "Place".</summary>
public class Place : Entity
{
    /// <summary>Initializes a new instance of the <see cref="Place"/> class with nothing but its type set.</summary>
    public Place()
        : base("Place") { }

    /// <summary>Initializes a new instance of the <see cref="Place"/> class.</summary>
    /// <param name="address">The address: a text or a postal address object.</param>
    /// <param name="geo">Where it lies: <see cref="GeoCoordinates"/> or any other description.</param>
    /// <param name="hasMap">The address of a map, or a map object.</param>
    /// <param name="type">The type of the entity; "Place" unless given.</param>
    /// <param name="name">The name of the place.</param>
    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>The address: a text or a postal address object.</summary>
    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    /// <summary>Where it lies: <see cref="GeoCoordinates"/> or any other description.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    /// <summary>The address of a map, or a map object.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    /// <summary>The name of the place.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A place.</summary>
public class Place
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Place() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="address">The address: text or an object of schema.org.</param>
    /// <param name="geo">Where it is: <see cref="GeoCoordinates"/> or an object of schema.org.</param>
    /// <param name="hasMap">A map of it: an address or an object of schema.org.</param>
    /// <param name="type">"Place".</param>
    /// <param name="name">Its name.</param>
    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = type;
        Name = name;
    }

    /// <summary>The address: text or an object of schema.org.</summary>
    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    /// <summary>Where it is: <see cref="GeoCoordinates"/> or an object of schema.org.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    /// <summary>A map of it: an address or an object of schema.org.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    /// <summary>"Place".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

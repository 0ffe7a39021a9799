using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth; the type of the entity is "GeoCoordinates".</summary>
public class GeoCoordinates : Entity
{
    /// <summary>Initializes a new instance of the <see cref="GeoCoordinates"/> class with nothing but its type set.</summary>
    public GeoCoordinates()
        : base("GeoCoordinates") { }

    /// <summary>Initializes a new instance of the <see cref="GeoCoordinates"/> class.</summary>
    /// <param name="elevation">Metres above the ellipsoid (WGS 84).</param>
    /// <param name="latitude">Degrees north (WGS 84).</param>
    /// <param name="longitude">Degrees east (WGS 84).</param>
    /// <param name="type">The type of the entity; "GeoCoordinates" unless given.</param>
    /// <param name="name">The name of the point.</param>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default
    )
        : base(type ?? "GeoCoordinates")
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>Metres above the ellipsoid (WGS 84).</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees north (WGS 84).</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees east (WGS 84).</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    /// <summary>The name of the point.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

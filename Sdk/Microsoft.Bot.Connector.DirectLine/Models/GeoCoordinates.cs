using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A point on the earth.</summary>
public class GeoCoordinates
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public GeoCoordinates() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="elevation">Metres above sea level; null when unknown.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="type">"GeoCoordinates".</param>
    /// <param name="name">The name of the point; null when it has none.</param>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default
    )
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = type;
        Name = name;
    }

    /// <summary>Metres above sea level; null when unknown.</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees north.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    /// <summary>"GeoCoordinates".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The name of the point; null when it has none.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

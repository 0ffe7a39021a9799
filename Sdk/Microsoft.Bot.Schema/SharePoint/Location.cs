using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A place on the earth, as the client gives it.</summary>
public class Location
{
    /// <summary>Degrees north.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public int Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public int Longitude { get; set; }

    /// <summary>When it was measured.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public int Timestamp { get; set; }

    /// <summary>How exact it is, in metres.</summary>
    [JsonProperty(PropertyName = "accuracy")]
    public int Accuracy { get; set; }
}

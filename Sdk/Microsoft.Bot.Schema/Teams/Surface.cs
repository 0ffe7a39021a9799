using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A place in a meeting where something is shown.</summary>
[JsonConverter(typeof(SurfaceConverter))]
public class Surface
{
    /// <summary>Initializes a new instance of the <see cref="Surface"/> class.</summary>
    /// <param name="type">Which place it is.</param>
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    /// <summary>Which place it is.</summary>
    [JsonProperty(PropertyName = "surface")]
    public SurfaceType Type { get; set; }
}

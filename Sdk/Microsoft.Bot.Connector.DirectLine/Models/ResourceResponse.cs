using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The id of what was made.</summary>
public class ResourceResponse
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ResourceResponse() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="id">The id.</param>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

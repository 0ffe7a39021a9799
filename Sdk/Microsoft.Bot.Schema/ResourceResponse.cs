using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id a service gave to something that was sent to it.</summary>
public class ResourceResponse
{
    /// <summary>Initializes a new instance of the <see cref="ResourceResponse"/> class with nothing set.</summary>
    public ResourceResponse() { }

    /// <summary>Initializes a new instance of the <see cref="ResourceResponse"/> class.</summary>
    /// <param name="id">The id of the resource.</param>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the resource.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

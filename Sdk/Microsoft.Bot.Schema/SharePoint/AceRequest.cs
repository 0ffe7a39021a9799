using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The value of a SharePoint card invoke.</summary>
public class AceRequest
{
    /// <summary>Initializes a new instance of the <see cref="AceRequest"/> class with nothing set.</summary>
    public AceRequest() { }

    /// <summary>Initializes a new instance of the <see cref="AceRequest"/> class.</summary>
    /// <param name="data">What the user did, as the client tells it.</param>
    /// <param name="properties">The settings of the card.</param>
    public AceRequest(object data = default, object properties = default)
    {
        Data = data;
        Properties = properties;
    }

    /// <summary>What the user did, as the client tells it.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    /// <summary>The settings of the card.</summary>
    [JsonProperty(PropertyName = "properties")]
    public object Properties { get; set; }
}

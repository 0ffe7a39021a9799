using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address for one operating system.</summary>
public class O365ConnectorCardOpenUriTarget
{
    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardOpenUriTarget"/> class with nothing set.</summary>
    public O365ConnectorCardOpenUriTarget() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardOpenUriTarget"/> class.</summary>
    /// <param name="os">The operating system: default, iOS, android or windows.</param>
    /// <param name="uri">The address.</param>
    public O365ConnectorCardOpenUriTarget(string os = default, string uri = default)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>The operating system: default, iOS, android or windows.</summary>
    [JsonProperty(PropertyName = "os")]
    public string Os { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>config/fetch</c> or <c>config/submit</c> invoke.</summary>
public class ConfigResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="ConfigResponseBase"/> class with nothing set.</summary>
    protected ConfigResponseBase() { }

    /// <summary>Initializes a new instance of the <see cref="ConfigResponseBase"/> class.</summary>
    /// <param name="responseType">The kind of answer.</param>
    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>The kind of answer.</summary>
    [JsonProperty(PropertyName = "responseType")]
    public string ResponseType { get; set; }
}

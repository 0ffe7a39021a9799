using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token directly.</summary>
public class TokenPostResource
{
    /// <summary>The address, with its signature.</summary>
    [JsonProperty(PropertyName = "sasUrl")]
    public string SasUrl { get; set; }
}

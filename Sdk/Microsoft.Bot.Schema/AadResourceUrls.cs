using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The resources tokens are asked for.</summary>
public class AadResourceUrls
{
    /// <summary>Initializes a new instance of the <see cref="AadResourceUrls"/> class with nothing set.</summary>
    public AadResourceUrls() { }

    /// <summary>Initializes a new instance of the <see cref="AadResourceUrls"/> class.</summary>
    /// <param name="resourceUrls">The addresses of the resources.</param>
    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>The addresses of the resources.</summary>
    [JsonProperty(PropertyName = "resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}

using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a token from a provider.</summary>
public class TokenRequest
{
    /// <summary>Initializes a new instance of the <see cref="TokenRequest"/> class with nothing set.</summary>
    public TokenRequest() { }

    /// <summary>Initializes a new instance of the <see cref="TokenRequest"/> class.</summary>
    /// <param name="provider">The provider to ask.</param>
    /// <param name="settings">What the provider wants to know, by name.</param>
    public TokenRequest(string provider = default, IDictionary<string, object> settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>The provider to ask.</summary>
    [JsonProperty(PropertyName = "provider")]
    public string Provider { get; set; }

    /// <summary>What the provider wants to know, by name.</summary>
    [JsonProperty(PropertyName = "settings")]
    public IDictionary<string, object> Settings { get; set; }
}

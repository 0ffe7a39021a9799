using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Initializes a new instance of the <see cref="TenantInfo"/> class with nothing set.</summary>
    public TenantInfo() { }

    /// <summary>Initializes a new instance of the <see cref="TenantInfo"/> class.</summary>
    /// <param name="id">The id of the tenant.</param>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the tenant.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

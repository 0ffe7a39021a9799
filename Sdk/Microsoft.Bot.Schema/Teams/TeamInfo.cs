using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Initializes a new instance of the <see cref="TeamInfo"/> class with nothing set.</summary>
    public TeamInfo() { }

    /// <summary>Initializes a new instance of the <see cref="TeamInfo"/> class.</summary>
    /// <param name="id">The id of the team.</param>
    /// <param name="name">The name of the team.</param>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id of the team.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name of the team.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The id of the group in the directory.</summary>
    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member a batch of messages is sent to.</summary>
public class TeamMember
{
    /// <summary>Initializes a new instance of the <see cref="TeamMember"/> class with nothing set.</summary>
    public TeamMember() { }

    /// <summary>Initializes a new instance of the <see cref="TeamMember"/> class.</summary>
    /// <param name="id">The id of the member.</param>
    public TeamMember(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the member.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known about a team.</summary>
public class TeamDetails
{
    /// <summary>Initializes a new instance of the <see cref="TeamDetails"/> class with nothing set.</summary>
    public TeamDetails() { }

    /// <summary>Initializes a new instance of the <see cref="TeamDetails"/> class.</summary>
    /// <param name="id">The id of the team.</param>
    /// <param name="name">The name of the team.</param>
    /// <param name="aadGroupId">The id of the group in the directory.</param>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
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

    /// <summary>The kind of team: standard, sharedChannel or privateChannel.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>How many channels it has.</summary>
    [JsonProperty(PropertyName = "channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty(PropertyName = "memberCount")]
    public int MemberCount { get; set; }
}

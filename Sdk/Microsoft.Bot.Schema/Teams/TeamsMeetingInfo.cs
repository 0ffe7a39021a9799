using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting a message belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Initializes a new instance of the <see cref="TeamsMeetingInfo"/> class with nothing set.</summary>
    public TeamsMeetingInfo() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsMeetingInfo"/> class.</summary>
    /// <param name="id">The id of the meeting.</param>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The id of the meeting.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}

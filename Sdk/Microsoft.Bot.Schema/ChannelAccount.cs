using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One participant of a conversation as the channel knows it: a user, a bot or a skill.</summary>
public class ChannelAccount
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="ChannelAccount"/> class with nothing set.</summary>
    public ChannelAccount() { }

    /// <summary>Initializes a new instance of the <see cref="ChannelAccount"/> class.</summary>
    /// <param name="id">The channel's id of the participant; unique within the channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="role">What stands behind the account, one of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">The object id in the directory of the organisation; null when the channel has none.</param>
    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's id of the participant; unique within the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The object id in the directory of the organisation; null when the channel has none.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>What stands behind the account, one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A conversation as it stands in an activity.</summary>
public class ConversationAccount
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ConversationAccount() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="isGroup">Whether more than two may speak; null when unknown.</param>
    /// <param name="id">The id on the channel.</param>
    /// <param name="name">The name to show; null when it has none.</param>
    public ConversationAccount(bool? isGroup = default, string id = default, string name = default)
    {
        IsGroup = isGroup;
        Id = id;
        Name = name;
    }

    /// <summary>Whether more than two may speak; null when unknown.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The id on the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show; null when it has none.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}

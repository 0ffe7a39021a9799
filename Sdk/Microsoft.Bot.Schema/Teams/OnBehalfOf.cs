using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>On whose behalf a message is sent.</summary>
public class OnBehalfOf
{
    /// <summary>The place in the list, 0 for the only one.</summary>
    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    /// <summary>The kind of mention; "person" unless set.</summary>
    [JsonProperty(PropertyName = "mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>The id of the person.</summary>
    [JsonProperty(PropertyName = "mri")]
    public string Mri { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}

using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when an app was installed in a team.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Initializes a new instance of the <see cref="TeamsChannelDataSettings"/> class with nothing set.</summary>
    public TeamsChannelDataSettings() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsChannelDataSettings"/> class.</summary>
    /// <param name="selectedChannel">The channel the app was installed in.</param>
    public TeamsChannelDataSettings(ChannelInfo selectedChannel = default)
    {
        SelectedChannel = selectedChannel;
    }

    /// <summary>The channel the app was installed in.</summary>
    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}

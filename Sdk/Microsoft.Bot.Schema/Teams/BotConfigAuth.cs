using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks the user to sign in before a bot is configured.</summary>
public class BotConfigAuth
{
    /// <summary>The type of the configuration, always "auth".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; } = "auth";

    /// <summary>The buttons that sign in.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}

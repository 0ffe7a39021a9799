using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is packed into the state of a sign-in link, so that the token service knows where it came from.</summary>
public class TokenExchangeState
{
    /// <summary>The connection the user signs in to.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The conversation the sign-in happens in.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>The conversation this one relates to; null when there is none.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The bot's address.</summary>
    [JsonProperty(PropertyName = "botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The app id of the bot.</summary>
    [JsonProperty(PropertyName = "msAppId")]
    public string MsAppId { get; set; }
}

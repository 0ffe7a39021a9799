using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A conversation, or the token for one.</summary>
public class Conversation
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Conversation() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="token">The token that opens this conversation and no other.</param>
    /// <param name="expiresIn">How many seconds the token is good for.</param>
    /// <param name="streamUrl">The WebSocket address activities stream from; to be opened within a minute. Null when only a token was asked for.</param>
    /// <param name="referenceGrammarId">The grammar for speech in this conversation; null for none.</param>
    /// <param name="eTag">The version of the conversation; null when unknown.</param>
    public Conversation(
        string conversationId = default,
        string token = default,
        int? expiresIn = default,
        string streamUrl = default,
        string referenceGrammarId = default,
        string eTag = default
    )
    {
        ConversationId = conversationId;
        Token = token;
        ExpiresIn = expiresIn;
        StreamUrl = streamUrl;
        ReferenceGrammarId = referenceGrammarId;
        ETag = eTag;
    }

    /// <summary>The id of the conversation.</summary>
    [JsonProperty(PropertyName = "conversationId")]
    public string ConversationId { get; set; }

    /// <summary>The token that opens this conversation and no other.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }

    /// <summary>How many seconds the token is good for.</summary>
    [JsonProperty(PropertyName = "expires_in")]
    public int? ExpiresIn { get; set; }

    /// <summary>The WebSocket address activities stream from; to be opened within a minute. Null when only a token was asked for.</summary>
    [JsonProperty(PropertyName = "streamUrl")]
    public string StreamUrl { get; set; }

    /// <summary>The grammar for speech in this conversation; null for none.</summary>
    [JsonProperty(PropertyName = "referenceGrammarId")]
    public string ReferenceGrammarId { get; set; }

    /// <summary>The version of the conversation; null when unknown.</summary>
    [JsonProperty(PropertyName = "eTag")]
    public string ETag { get; set; }
}

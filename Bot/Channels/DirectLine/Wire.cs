using System.Text.Json.Serialization;

namespace BotApp.Channels.DirectLine;

/// <summary>What a client asks a token or a conversation for.</summary>
internal sealed record StartRequest(WireUser? User, string[]? TrustedOrigins, string? Locale);

/// <summary>The user of a request; an empty object names nobody.</summary>
internal sealed record WireUser(string? Id, string? Name);

/// <summary>The answer to tokens/generate and tokens/refresh.</summary>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn
);

/// <summary>The answer to starting a conversation and to coming back to it.</summary>
internal sealed record ConversationAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl")] string StreamUrl,
    [property: JsonPropertyName("referenceGrammarId")] string ReferenceGrammarId
);

/// <summary>The answer to an activity that was sent.</summary>
internal sealed record IdAnswer([property: JsonPropertyName("id")] string Id);

/// <summary>The answer to getsessionid, asked before an OAuth sign-in.</summary>
internal sealed record SessionAnswer([property: JsonPropertyName("sessionId")] string SessionId);

/// <summary>How the small documents of this door are read and written; activities are Newtonsoft's (ActivityJson).</summary>
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class WireJson : JsonSerializerContext;

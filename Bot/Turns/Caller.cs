using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotApp.Turns;

/// <summary>Who handed an activity in, as far as the door has proved it. It lies beside the activity until that is answered, also over a restart.</summary>
/// <param name="Door">The name of the door, which alone reads the rest.</param>
/// <param name="User">The user a signed token (or the holder of the secret) names; null when nobody vouches for the sender.</param>
/// <param name="Claims">What the channel's token says, as type and value in turn; null when there was none.</param>
/// <param name="AuthenticationType">How those claims were proved; null when they were not.</param>
/// <param name="Audience">Whom tokens sent back are made for; null for the default.</param>
internal sealed record Caller(
    string Door,
    string? User = null,
    string[]? Claims = null,
    string? AuthenticationType = null,
    string? Audience = null
)
{
    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, TurnJson.Default.Caller);

    public static Caller FromUtf8(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TurnJson.Default.Caller) ?? throw new JsonException("A caller is missing.");
}

/// <summary>What a conversation has to remember beside its talk.</summary>
/// <param name="ChannelId">The channel its activities carry.</param>
/// <param name="Locale">The language the client asked for; null when it did not.</param>
/// <param name="Members">The users the bot was told of.</param>
internal sealed record ConversationFacts(string ChannelId, string? Locale, string[] Members)
{
    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, TurnJson.Default.ConversationFacts);

    public static ConversationFacts FromUtf8(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TurnJson.Default.ConversationFacts) ?? throw new JsonException("Facts are missing.");
}

/// <summary>How the small records of this folder are written.</summary>
[JsonSerializable(typeof(Caller))]
[JsonSerializable(typeof(ConversationFacts))]
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
internal sealed partial class TurnJson : JsonSerializerContext;

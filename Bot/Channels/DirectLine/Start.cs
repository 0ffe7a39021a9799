using Microsoft.Bot.Schema;

namespace BotApp.Channels.DirectLine;

/// <summary>A client's wish to start a conversation or to come back to one: User is null while nobody is named.</summary>
internal sealed record Start(
    string Conversation,
    DirectLineCaller Caller,
    ChannelAccount? User,
    string Channel,
    string? Locale,
    string ServiceUrl
)
{
    /// <summary>The place a lost conversation goes on behind; null for one that begins.</summary>
    public long? Behind { get; init; }
}

using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotApp.CommandLine.Talks;

/// <summary>The bot as a talk sees it: one conversation, each message answered with everything the bot then sends.</summary>
public interface ITalkPartner
{
    /// <summary>Begins the conversation; the answers are the bot's greeting.</summary>
    Task<IReadOnlyList<Activity>> OpenAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<Activity>> SendAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Every record of that noun the shop has; null when it knows no such noun.</summary>
    Task<IReadOnlyList<JsonObject>?> LookAsync(string noun, CancellationToken cancellationToken);
}

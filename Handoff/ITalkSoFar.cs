using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Handoff;

/// <summary>What was said in a conversation until now, as it is kept: personal data masked.</summary>
public interface ITalkSoFar
{
    /// <summary>The newest messages, at most so many, oldest first.</summary>
    Task<IReadOnlyList<Activity>> ReadAsync(ITurnContext context, int most, CancellationToken cancellationToken);
}

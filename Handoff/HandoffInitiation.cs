using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Handoff;

/// <summary>Calls for a person: the Bot Framework's <c>handoff.initiate</c> event with context and the talk so far.</summary>
public sealed class HandoffInitiation(ITalkSoFar talk)
{
    /// <summary>A longer talk loses its beginning.</summary>
    private const int MostMessages = 200;

    public async Task SendAsync(ITurnContext context, HandoffContext handoff, CancellationToken cancellationToken)
    {
        var transcript = new Transcript { Activities = [.. await talk.ReadAsync(context, MostMessages, cancellationToken)] };
        await context.SendActivityAsync(EventFactory.CreateHandoffInitiation(context, handoff, transcript), cancellationToken);
    }
}

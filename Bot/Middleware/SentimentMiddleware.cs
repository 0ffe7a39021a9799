using BotApp.Recognizers.Emotions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Middleware;

/// <summary>Hears how each message sounds, once a turn, and how the talk has sounded so far; leaves both where routing and handoff read them.</summary>
internal sealed class SentimentMiddleware(ConversationState conversation, TimeProvider clock) : IMiddleware
{
    private readonly IStatePropertyAccessor<Mood> moods = conversation.CreateProperty<Mood>("mood");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message && !string.IsNullOrWhiteSpace(turnContext.Activity.Text))
        {
            await HearAsync(turnContext, cancellationToken);
        }

        await next(cancellationToken);
    }

    /// <summary>A talk that was and stays calm writes no mood: most turns leave the state as it is.</summary>
    private async Task HearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var reading = EmotionReader.Read(turnContext.Activity.Text);
        var before = await moods.GetAsync(turnContext, () => null!, cancellationToken);
        var mood = (before ?? Mood.Calm).After(reading, clock.GetUtcNow());
        if (before is not null || mood.Level > 0)
        {
            await moods.SetAsync(turnContext, mood, cancellationToken);
        }

        turnContext.TurnState.Set(reading);
        turnContext.TurnState.Set(mood);
    }
}

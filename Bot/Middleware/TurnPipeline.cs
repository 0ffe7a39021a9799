using Microsoft.Bot.Builder;

namespace BotApp.Middleware;

/// <summary>
/// The order of a turn, first in and last out. Writing the talk down and masking it is not a station: the turn's unit does both in the
/// transaction that ends the turn, so that no station can be passed by.
/// </summary>
internal sealed class TurnPipeline(
    SignInMiddleware signIn,
    AttachmentsMiddleware attachments,
    LanguageMiddleware language,
    SentimentMiddleware sentiment,
    LargeTypeMiddleware largeType,
    MannersMiddleware manners
)
{
    /// <summary>A customer who waits longer than this sees that the bot is typing, and again each period.</summary>
    private const int TypingAfterMilliseconds = 1000;
    private const int TypingPeriodMilliseconds = 3000;

    public IReadOnlyList<IMiddleware> Stations { get; } =
    [new ShowTypingMiddleware(TypingAfterMilliseconds, TypingPeriodMilliseconds), signIn, attachments, language, sentiment, largeType, manners];

    public void Furnish(BotAdapter adapter)
    {
        foreach (var station in Stations)
        {
            adapter.Use(station);
        }
    }
}

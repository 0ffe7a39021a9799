using System.Globalization;
using BotApp.Recognizers.Languages;
using Microsoft.Bot.Builder;

namespace BotApp.Middleware;

/// <summary>
/// Decides in which language the turn is answered: the one the message is written in, else the one last used, else the client's, else Chinese.
/// The turn's culture is set to it, so that every text after this station is in that language.
/// </summary>
internal sealed class LanguageMiddleware(ConversationState conversation) : IMiddleware
{
    private readonly IStatePropertyAccessor<string> lastUsed = conversation.CreateProperty<string>("language");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var known = await lastUsed.GetAsync(turnContext, () => null!, cancellationToken);
        var language =
            LanguageGuess.Of(turnContext.Activity.Text)
            ?? known
            ?? LanguageGuess.OfLocale(turnContext.Activity.Locale)
            ?? LanguageGuess.Chinese;
        if (language != known)
        {
            await lastUsed.SetAsync(turnContext, language, cancellationToken);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await next(cancellationToken);
    }
}

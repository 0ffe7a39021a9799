using System.Globalization;
using Microsoft.Bot.Builder;

namespace BotApp.Middleware;

/// <summary>Decides in which language the turn is answered; the turn's culture is set to it, so that every text after this station is in that language.</summary>
internal sealed class LanguageMiddleware(TurnLanguage languages) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var language = await languages.OfAsync(turnContext, cancellationToken);
        await languages.KeepAsync(turnContext, language, cancellationToken);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        await next(cancellationToken);
    }
}

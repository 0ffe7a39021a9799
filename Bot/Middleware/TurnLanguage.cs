using System.Globalization;
using BotApp.Recognizers.Languages;
using Microsoft.Bot.Builder;

namespace BotApp.Middleware;

/// <summary>The language of a turn: the one the message says something in, else the one last used, else the client's, else Chinese.</summary>
internal sealed class TurnLanguage(ConversationState conversation)
{
    private readonly IStatePropertyAccessor<string> lastUsed = conversation.CreateProperty<string>("language");

    public async Task<CultureInfo> OfAsync(ITurnContext context, CancellationToken cancellationToken) =>
        CultureInfo.GetCultureInfo(
            TalkLanguage.Of(context.Activity.Text, await lastUsed.GetAsync(context, () => null!, cancellationToken))
                ?? LanguageGuess.OfLocale(context.Activity.Locale)
                ?? LanguageGuess.Chinese
        );

    /// <summary>Remembers it for messages that do not tell; a language that stays writes nothing, and nor does one nobody has spoken yet.</summary>
    public async Task KeepAsync(ITurnContext context, CultureInfo language, CancellationToken cancellationToken)
    {
        if (LanguageGuess.Of(context.Activity.Text) is not null && await lastUsed.GetAsync(context, () => null!, cancellationToken) != language.Name)
        {
            await lastUsed.SetAsync(context, language.Name, cancellationToken);
        }
    }
}

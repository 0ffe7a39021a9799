using System.Globalization;
using BotApp.Recognizers.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Adapters;

/// <summary>
/// The one safety net: a turn that broke ends with kind words in the customer's language and a number that stands in the log too. The conversation
/// begins afresh, so that what broke it cannot break it again.
/// </summary>
internal sealed partial class TurnApology(ConversationState conversation, ILogger<TurnApology> log)
{
    public async Task SayAsync(ITurnContext context, Exception error)
    {
        var number = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
        LogApologised(error, number);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(LanguageOf(context.Activity));
        await conversation.LoadAsync(context, force: true);
        await conversation.ClearStateAsync(context);
        await conversation.SaveChangesAsync(context);
        var words = string.Format(CultureInfo.CurrentUICulture, ApologyTexts.SomethingBroke, number);
        await context.SendActivityAsync(MessageFactory.Text(words, words, InputHints.AcceptingInput));
    }

    private static string LanguageOf(Activity activity) =>
        LanguageGuess.Of(activity.Text) ?? LanguageGuess.OfLocale(activity.Locale) ?? LanguageGuess.Chinese;

    [LoggerMessage(LogLevel.Error, "A turn broke; the customer was told number {Number}.")]
    private partial void LogApologised(Exception error, string number);
}

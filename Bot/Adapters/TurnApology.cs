using System.Globalization;
using BotApp.Recognizers.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Adapters;

/// <summary>
/// The one safety net: a turn that broke ends with kind words in the customer's language and a number that stands in the log too. The dialogs
/// begin afresh, so that what broke them cannot break them again.
/// </summary>
internal sealed partial class TurnApology(ConversationState conversation, ILogger<TurnApology> log)
{
    public async Task SayAsync(ITurnContext context, Exception error)
    {
        var number = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
        LogApologised(error, number);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(LanguageOf(context.Activity));
        await BeginAfreshAsync(context);
        var words = string.Format(CultureInfo.CurrentUICulture, ApologyTexts.SomethingBroke, number);
        await context.SendActivityAsync(MessageFactory.Text(words, words, InputHints.AcceptingInput));
    }

    /// <summary>What the dialogs had open is forgotten; when the state cannot even be read, all of it is.</summary>
    private async Task BeginAfreshAsync(ITurnContext context)
    {
        try
        {
            await conversation.LoadAsync(context, force: true);
            await conversation.CreateProperty<DialogState>(nameof(DialogState)).DeleteAsync(context);
            await conversation.SaveChangesAsync(context);
        }
        catch (Exception unreadable)
        {
            LogForgotten(unreadable);
            await conversation.DeleteAsync(context);
        }
    }

    private static string LanguageOf(Activity activity) =>
        LanguageGuess.Of(activity.Text) ?? LanguageGuess.OfLocale(activity.Locale) ?? LanguageGuess.Chinese;

    [LoggerMessage(LogLevel.Error, "The state of a conversation could not be read and was deleted.")]
    private partial void LogForgotten(Exception error);

    [LoggerMessage(LogLevel.Error, "A turn broke; the customer was told number {Number}.")]
    private partial void LogApologised(Exception error, string number);
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs;

/// <summary>Messages as the bot sends them: a sentence that says it all, the card for the details, words to tap.</summary>
internal static class Replies
{
    public static Activity Say(string text, params string[] tappable) => Say(text, card: null, tappable);

    /// <param name="text">Stands on its own where no card can be shown, and is what a notification shows.</param>
    public static Activity Say(string text, Attachment? card, params string[] tappable)
    {
        var reply = MessageFactory.Text(text, text, InputHints.AcceptingInput);
        reply.Summary = text;
        if (card is not null)
        {
            reply.Attachments = [card];
        }

        if (tappable.Length > 0)
        {
            reply.SuggestedActions = new SuggestedActions { Actions = [.. tappable.Select(Tappable)] };
        }

        return reply;
    }

    private static CardAction Tappable(string words) =>
        new()
        {
            Type = ActionTypes.ImBack,
            Title = words,
            Value = words,
        };
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.TestKit;

/// <summary>Small bots for tests of the host.</summary>
internal static class TestBots
{
    /// <summary>Repeats a message; greets users who join.</summary>
    public static async Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        switch (turn.Activity.Type)
        {
            case ActivityTypes.Message:
                await turn.SendActivityAsync(MessageFactory.Text($"echo: {turn.Activity.Text}"), cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate when turn.Activity.MembersAdded.Any(member => member.Id != turn.Activity.Recipient.Id):
                await turn.SendActivityAsync(MessageFactory.Text("welcome"), cancellationToken);
                break;
        }
    }

    /// <summary>Runs only for messages.</summary>
    public static BotCallbackHandler OnMessage(Func<ITurnContext, CancellationToken, Task> handle) =>
        (turn, cancellationToken) => turn.Activity.Type == ActivityTypes.Message ? handle(turn, cancellationToken) : Task.CompletedTask;
}

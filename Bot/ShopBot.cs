using BotApp.Dialogs;
using BotApp.Dialogs.Welcome;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp;

/// <summary>The bot of the shop: each kind of activity goes to its handler, a message to the router, and what was learned is saved.</summary>
internal sealed class ShopBot(RootDialog root, WelcomeDialog welcome, ConversationState conversation, UserState user) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> dialogs = conversation.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await user.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        root.RunAsync(turnContext, dialogs, cancellationToken);

    /// <summary>A customer who joins is greeted; the bot's own coming is not worth a word.</summary>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? welcome.SayAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
}

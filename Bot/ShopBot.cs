using BotApp.Dialogs;
using BotApp.Dialogs.Media;
using BotApp.Dialogs.Welcome;
using BotApp.Media;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp;

/// <summary>The bot of the shop: each kind of activity goes to its handler, a message to the router, and what was learned is saved.</summary>
internal sealed class ShopBot(RootDialog root, WelcomeDialog welcome, OpenTalk talk, ConversationState conversation, UserState user)
    : ActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await user.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    /// <summary>A message of files alone that brings no words, and answers nothing, ends with what became of them.</summary>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var isUnderWay = await talk.IsUnderWayAsync(turnContext, cancellationToken);
        if (!await AttachmentTalk.HasTheLastWordAsync(turnContext, isUnderWay, cancellationToken))
        {
            await root.RunAsync(turnContext, talk.Dialogs, cancellationToken);
        }
    }

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

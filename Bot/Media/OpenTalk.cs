using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Media;

/// <summary>Where the conversation stands: whether a question of the bot's is open.</summary>
internal sealed class OpenTalk(ConversationState conversation)
{
    public IStatePropertyAccessor<DialogState> Dialogs { get; } = conversation.CreateProperty<DialogState>(nameof(DialogState));

    public async Task<bool> IsUnderWayAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await Dialogs.GetAsync(context, () => null!, cancellationToken) is { DialogStack.Count: > 0 };
}

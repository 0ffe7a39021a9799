using BotApp.Commerce;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Catalogue;

/// <summary>What was said and shown while choosing, kept over conversations in between, so that "第二个加购物车" means something later; not over a long pause.</summary>
public sealed class AdviceMemory(ConversationState conversation, ShopClock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);

    private readonly IStatePropertyAccessor<Note> memory = conversation.CreateProperty<Note>(nameof(AdviceMemory));

    /// <summary>An empty form when nothing was said, or too long ago.</summary>
    public async Task<AdviceForm> GetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await memory.GetAsync(context, () => null!, cancellationToken) is { } note && clock.Now - note.At < Kept ? note.Form : new();

    public Task SetAsync(ITurnContext context, AdviceForm form, CancellationToken cancellationToken) =>
        memory.SetAsync(context, new Note { Form = form, At = clock.Now }, cancellationToken);

    /// <summary>The question that was open needs no answer any more.</summary>
    public async Task AnsweredAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await SetAsync(context, await GetAsync(context, cancellationToken) with { Asked = null }, cancellationToken);

    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.DeleteAsync(context, cancellationToken);

    public sealed record Note
    {
        public AdviceForm Form { get; init; } = new();

        public DateTimeOffset At { get; init; }
    }
}

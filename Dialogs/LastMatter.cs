using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>What the customer wanted last, so that "那256G的呢" asks the same of something else; and how many messages in a row nobody understood.</summary>
public sealed class LastMatter(ConversationState conversation)
{
    private readonly IStatePropertyAccessor<Kept> memory = conversation.CreateProperty<Kept>(nameof(LastMatter));

    public async Task<string?> IntentAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await memory.GetAsync(context, () => null!, cancellationToken))?.Intent;

    /// <summary>Notes what was wanted; writes only what changes.</summary>
    public async Task NoteAsync(ITurnContext context, string intent, CancellationToken cancellationToken)
    {
        var kept = await memory.GetAsync(context, () => null!, cancellationToken);
        if (intent != Intent.Other && (kept is null || kept.Intent != intent || kept.Misses > 0))
        {
            await memory.SetAsync(context, new Kept { Intent = intent }, cancellationToken);
        }
    }

    /// <summary>Counts a message nobody understood; the number of them in a row, this one included.</summary>
    public async Task<int> MissAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var kept = await memory.GetAsync(context, () => new Kept(), cancellationToken);
        await memory.SetAsync(context, kept with { Misses = kept.Misses + 1 }, cancellationToken);
        return kept.Misses + 1;
    }

    public sealed record Kept
    {
        public string? Intent { get; init; }

        public int Misses { get; init; }
    }
}

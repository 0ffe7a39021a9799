using BotApp.Recognizers.Intents.Wishes;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>What one message wanted beside the matter that was taken up first; taken up when that one has ended.</summary>
public sealed class Backlog(ConversationState conversation)
{
    /// <summary>Further wishes than these are a list, not a talk.</summary>
    private const int Most = 4;

    private readonly IStatePropertyAccessor<List> memory = conversation.CreateProperty<List>(nameof(Backlog));

    /// <summary>Keeps wishes before those that wait already.</summary>
    public async Task KeepAsync(ITurnContext context, IEnumerable<Wish> wishes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        Waiting[] later = [.. wishes.Select(wish => new Waiting(wish, IsPostponed: false))];
        if (later.Length > 0)
        {
            await PutAsync(context, later, cancellationToken);
        }
    }

    /// <summary>Keeps a wish for after the guest has shown who they are.</summary>
    public Task PostponeAsync(ITurnContext context, Wish wish, CancellationToken cancellationToken) =>
        PutAsync(context, [new Waiting(wish, IsPostponed: true)], cancellationToken);

    /// <summary>The next wish; null when none waits.</summary>
    public async Task<Waiting?> NextAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var list = await memory.GetAsync(context, () => null!, cancellationToken);
        if (list is not { Wishes: [var next, .. var rest] })
        {
            return null;
        }

        if (rest.Length == 0)
        {
            await memory.DeleteAsync(context, cancellationToken);
        }
        else
        {
            await memory.SetAsync(context, new List { Wishes = rest }, cancellationToken);
        }

        return next;
    }

    /// <summary>The customer does not want to go on.</summary>
    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.DeleteAsync(context, cancellationToken);

    private async Task PutAsync(ITurnContext context, IEnumerable<Waiting> first, CancellationToken cancellationToken)
    {
        var waiting = await memory.GetAsync(context, () => null!, cancellationToken);
        await memory.SetAsync(context, new List { Wishes = [.. first.Concat(waiting?.Wishes ?? []).Take(Most)] }, cancellationToken);
    }

    /// <summary>A wish that waits; postponed ones were not spoken of yet, so that nobody need be told they come next.</summary>
    public sealed record Waiting(Wish Wish, bool IsPostponed);

    public sealed record List
    {
        public Waiting[] Wishes { get; init; } = [];
    }
}

using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs;

/// <summary>What one message wanted beside the matter that was taken up first; taken up when that one has ended.</summary>
public sealed class Backlog(ConversationState conversation)
{
    /// <summary>Further wishes of one message are a list, not a talk.</summary>
    private const int Most = 3;

    private readonly IStatePropertyAccessor<List> memory = conversation.CreateProperty<List>(nameof(Backlog));

    /// <summary>Keeps the wishes behind the first one.</summary>
    public async Task KeepAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(understood);
        var later = Later(understood).ToArray();
        if (later.Length > 0)
        {
            await memory.SetAsync(context, new List { Intents = later, Text = context.Activity.Text ?? "" }, cancellationToken);
        }
    }

    /// <summary>Keeps all of a message for after the guest has shown who they are.</summary>
    public Task PostponeAsync(ITurnContext context, Understanding understood, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(understood);
        return memory.SetAsync(
            context,
            new List
            {
                Intents = [understood.Intent, .. Later(understood)],
                Text = context.Activity.Text ?? "",
                IsPostponed = true,
            },
            cancellationToken
        );
    }

    /// <summary>The next wish, with the words it was said in; null when none waits.</summary>
    public async Task<Wish?> NextAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var list = await memory.GetAsync(context, () => null!, cancellationToken);
        if (list is not { Intents: [var next, .. var rest] })
        {
            return null;
        }

        if (rest.Length == 0)
        {
            await memory.DeleteAsync(context, cancellationToken);
        }
        else
        {
            await memory.SetAsync(context, list with { Intents = rest, IsPostponed = false }, cancellationToken);
        }

        return new Wish(next, list.Text, list.IsPostponed);
    }

    /// <summary>What is only vented is soothed and not a matter of its own; greetings and thanks are none either.</summary>
    private static IEnumerable<string> Later(Understanding understood) =>
        understood
            .Reading.Wanted.Select(guess => guess.Intent)
            .Where(intent => intent is not (Intent.Complaint or Intent.Greeting or Intent.ThanksBye or Intent.Other))
            .Where(intent => intent != understood.Intent)
            .Take(Most);

    /// <summary>The customer does not want to go on.</summary>
    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.DeleteAsync(context, cancellationToken);

    /// <summary>A wish that waited; postponed ones were not spoken of yet, so that nobody need be told they come next.</summary>
    public sealed record Wish(string Intent, string Text, bool IsPostponed);

    public sealed record List
    {
        public bool IsPostponed { get; init; }

        public string[] Intents { get; init; } = [];

        public string Text { get; init; } = "";
    }
}

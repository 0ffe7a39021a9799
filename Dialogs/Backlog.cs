using BotApp.Recognizers;
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
        var later = understood.Reading.Wanted.Select(guess => guess.Intent).Where(intent => intent != understood.Intent).Take(Most).ToArray();
        if (later.Length > 0)
        {
            await memory.SetAsync(context, new List { Intents = later, Text = context.Activity.Text ?? "" }, cancellationToken);
        }
    }

    /// <summary>The next wish, with the words it was said in; null when none waits.</summary>
    public async Task<(string Intent, string Text)?> NextAsync(ITurnContext context, CancellationToken cancellationToken)
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
            await memory.SetAsync(context, list with { Intents = rest }, cancellationToken);
        }

        return (next, list.Text);
    }

    /// <summary>The customer does not want to go on.</summary>
    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.DeleteAsync(context, cancellationToken);

    public sealed record List
    {
        public string[] Intents { get; init; } = [];

        public string Text { get; init; } = "";
    }
}

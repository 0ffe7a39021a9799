using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

/// <summary>Talks with one dialog, turn by turn; between turns its state goes through storage as JSON.</summary>
internal sealed class Talk
{
    private readonly Dialog root;
    private readonly object? options;
    private readonly IStatePropertyAccessor<DialogState> stack;

    internal Talk(Dialog root, object? options = null, string channel = ChannelIds.Test, IStorage? storage = null)
    {
        this.root = root;
        this.options = options;
        Conversation = new ConversationState(storage ?? new MemoryStorage());
        stack = Conversation.CreateProperty<DialogState>("DialogState");
        Adapter = new TestAdapter(channel);
    }

    internal TestAdapter Adapter { get; }

    internal ConversationState Conversation { get; }

    /// <summary>The language of every activity; null for none.</summary>
    internal string? Locale { get; set; } = "en-us";

    /// <summary>Dialogs that can be called beside the root.</summary>
    internal List<Dialog> Others { get; } = [];

    internal DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    internal DialogContext Context { get; private set; } = null!;

    /// <summary>Done before the dialogs run.</summary>
    internal Func<DialogContext, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>A prompt, asked with these options.</summary>
    internal static Talk Asking(Dialog prompt, PromptOptions? options = null, string channel = ChannelIds.Test) =>
        new(prompt, options ?? new PromptOptions { Prompt = MessageFactory.Text("question") }, channel);

    internal Task<string> SayAsync(string text) => SayAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>What the bot said, one text a line.</summary>
    internal async Task<string> SayAsync(Activity activity) => string.Join('|', (await SendAsync(activity)).Select(reply => reply.Text));

    internal Task<List<Activity>> SendAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    internal async Task<List<Activity>> SendAsync(Activity activity)
    {
        await Adapter.ProcessActivityAsync(activity, TurnAsync);
        var replies = new List<Activity>();
        while (Adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }

    private async Task TurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.Activity.Locale = Locale;
        var dialogs = new DialogSet(stack).Add(root);
        Others.ForEach(dialog => dialogs.Add(dialog));
        Context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        await Before(Context);
        Result = await Context.ContinueDialogAsync(cancellationToken);
        if (Result.Status == DialogTurnStatus.Empty)
        {
            Result = await Context.BeginDialogAsync(root.Id, options, cancellationToken);
        }

        await Conversation.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}

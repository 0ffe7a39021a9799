using BotApp.Tests.Sdk.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Testing;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task The_first_message_begins_and_the_next_continue()
    {
        var dialog = new WaterfallDialog(
            "w",
            [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]
        );
        var root = new ComponentDialog("root").AddDialog(dialog).AddDialog(new TextPrompt("text"));
        var client = new DialogTestClient(ChannelIds.Msteams, root);

        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Empty);
        (await client.SendActivityAsync<IMessageActivity>("hi")).Text.ShouldBe("name?");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
        client.DialogContext.Context.Activity.ChannelId.ShouldBe(ChannelIds.Msteams);
        (await client.SendActivityAsync<IMessageActivity>("小林")).ShouldBeNull();

        (client.DialogTurnResult.Status, client.DialogTurnResult.Result).ShouldBe((DialogTurnStatus.Complete, "小林"));
    }

    [Fact]
    public async Task Options_reach_the_dialog_and_replies_come_one_by_one()
    {
        var dialog = new WaterfallDialog(
            "w",
            [
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync((string)step.Options, cancellationToken: token);
                    await step.Context.SendActivityAsync("second", cancellationToken: token);
                    return await step.EndDialogAsync(null, token);
                },
            ]
        );
        var client = new DialogTestClient(ChannelIds.Test, dialog, "given");

        (await client.SendActivityAsync<Activity>("hi")).Text.ShouldBe("given");
        client.GetNextReply<IMessageActivity>().Text.ShouldBe("second");
        client.GetNextReply<IMessageActivity>().ShouldBeNull();
    }

    [Fact]
    public async Task An_adapter_a_state_and_middleware_of_ones_own_are_used()
    {
        var adapter = new TestAdapter(ChannelIds.Directline);
        var state = new ConversationState(new MemoryStorage());
        var calls = new Calls();
        var client = new DialogTestClient(adapter, new SimpleDialog("d"), null, [calls], state);

        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Event, Name = "ping" });

        client.ConversationState.ShouldBeSameAs(state);
        calls.Count.ShouldBe(1);
        client.DialogContext.Context.Adapter.ShouldBeSameAs(adapter);
    }

    private sealed class Calls : IMiddleware
    {
        internal int Count { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Count++;
            return next(cancellationToken);
        }
    }
}

using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Benchmarks;

/// <summary>
/// What the Sdk rooms cost without our bot: CPU time of the process and bytes allocated, each turn from the request's body to the response's through
/// CloudAdapter with expectReplies, no socket between. The best of five runs, so that a busy machine disturbs little.
/// </summary>
internal static class SdkTurns
{
    private const int Runs = 5;
    private const int Turns = 4000;
    private const int TurnsOfAConversation = 3;

    public static async Task<IReadOnlyList<string>> LinesAsync()
    {
        var lines = new List<string> { Line("parse and write a message", await BestAsync(ParseAndWriteAsync)) };
        foreach (var (name, bot, texts) in Bots())
        {
            var adapter = new CloudAdapter();
            lines.Add(Line(name, await BestAsync(number => TurnAsync(adapter, bot, number, texts))));
        }

        return lines;
    }

    private static IEnumerable<(string Name, IBot Bot, string[] Texts)> Bots()
    {
        yield return ("echo, a conversation each", new EchoBot(), ["hello"]);
        yield return ("three-step waterfall, a step", DialogBot.Of(Steps()), ["hi", "one", "two"]);
        yield return (
            "number and choice prompt, a turn",
            DialogBot.Of(Questions(), new NumberPrompt<int>("number"), new ChoicePrompt("choice")),
            ["hi", "I want 5 of them", "the green one"]
        );
    }

    private static WaterfallDialog Steps() =>
        new(
            "steps",
            [
                SayAsync,
                SayAsync,
                async (step, cancellationToken) => await step.EndDialogAsync(step.Result, cancellationToken: cancellationToken),
            ]
        );

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["last"] = step.Result;
        await step.Context.SendActivityAsync("next", cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static WaterfallDialog Questions() =>
        new(
            "questions",
            [
                (step, stop) => step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("How many?") }, stop),
                (step, stop) => step.PromptAsync("choice", WhichColour(), stop),
                async (step, stop) => await step.EndDialogAsync(step.Result, cancellationToken: stop),
            ]
        );

    private static PromptOptions WhichColour() =>
        new() { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]) };

    private static Task ParseAndWriteAsync(int number)
    {
        JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(Body(number, "hello")));
        return Task.CompletedTask;
    }

    private static async Task TurnAsync(CloudAdapter adapter, IBot bot, int number, string[] texts)
    {
        var body = Encoding.UTF8.GetBytes(Body(number, texts[number % texts.Length]));
        var call = new DefaultHttpContext();
        call.Request.Method = HttpMethods.Post;
        call.Request.ContentType = "application/json";
        call.Request.Body = new MemoryStream(body);
        call.Response.Body = new MemoryStream();
        await adapter.ProcessAsync(call.Request, call.Response, bot);
        if (call.Response.StatusCode != StatusCodes.Status200OK)
        {
            throw new InvalidOperationException($"A turn was answered with {call.Response.StatusCode}.");
        }
    }

    private static string Body(int number, string text)
    {
        var conversation = (number / TurnsOfAConversation).ToString(CultureInfo.InvariantCulture);
        return $$$"""
            {"type":"message","id":"{{{number}}}","timestamp":"2026-11-28T10:00:00Z","channelId":"test","serviceUrl":"http://localhost","from":{"id":"u{{{conversation}}}","name":"User"},
            "recipient":{"id":"bot","name":"Bot"},"conversation":{"id":"c{{{conversation}}}"},"text":"{{{text}}}","locale":"en-US","deliveryMode":"expectReplies"}
            """;
    }

    private static async Task<(double Microseconds, long Bytes)> BestAsync(Func<int, Task> turn)
    {
        var best = (Microseconds: double.MaxValue, Bytes: long.MaxValue);
        for (var run = 0; run <= Runs; run++)
        {
            var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            for (var number = run * Turns; number < (run + 1) * Turns; number++)
            {
                await turn(number);
            }

            var spent = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / Turns;
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / Turns;
            best = (Math.Min(best.Microseconds, spent), Math.Min(best.Bytes, allocated));
        }

        return best;
    }

    private static string Line(string name, (double Microseconds, long Bytes) cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {cost.Microseconds:F0} µs CPU, {cost.Bytes / 1024.0:F1} KB");

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text("Echo: " + turnContext.Activity.Text), cancellationToken);
    }

    /// <summary>Dialogs with conversation and user state in memory, both saved at the end of each turn.</summary>
    private sealed class DialogBot(ComponentDialog root, ConversationState conversation, UserState user) : ActivityHandler
    {
        private readonly IStatePropertyAccessor<DialogState> dialogs = conversation.CreateProperty<DialogState>("DialogState");
        private readonly IStatePropertyAccessor<int> turns = user.CreateProperty<int>("turns");

        public static DialogBot Of(params Dialog[] dialogs)
        {
            var root = new ComponentDialog("root");
            foreach (var dialog in dialogs)
            {
                root.AddDialog(dialog);
            }

            var storage = new MemoryStorage();
            return new DialogBot(root, new ConversationState(storage), new UserState(storage));
        }

        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
            await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
            await user.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }

        protected override async Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext,
            CancellationToken cancellationToken
        )
        {
            await turns.SetAsync(turnContext, await turns.GetAsync(turnContext, () => 0, cancellationToken) + 1, cancellationToken);
            await root.RunAsync(turnContext, dialogs, cancellationToken);
        }
    }
}

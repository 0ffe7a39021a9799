using System.Net;
using BotApp.Storage;
using BotApp.Tests.TestKit;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Turns;

public sealed class TurnTests
{
    [Fact]
    public async Task Sixty_four_conversations_run_beside_each_other_and_each_in_its_order()
    {
        await using var host = await ShopHost.StartAsync(Counting());
        var visitors = await Task.WhenAll(Enumerable.Range(0, 64).Select(at => host.VisitAsync($"dl_{at}")));

        await Task.WhenAll(visitors.Select(TalkAsync));

        async Task TalkAsync(Visitor visitor)
        {
            await using var socket = await visitor.ListenAsync();
            for (var at = 1; at <= 10; at++)
            {
                (await visitor.SendAsync($"m{at}")).Status.ShouldBe(HttpStatusCode.OK);
            }

            var seen = (await socket.UntilAsync("m10 is number 10")).ConvertAll(activity => (string?)activity["text"]);
            seen.Where(text => text!.Contains("is number", StringComparison.Ordinal))
                .ShouldBe(Enumerable.Range(1, 10).Select(at => $"m{at} is number {at}"));
        }
    }

    [Fact]
    public async Task A_slow_conversation_does_not_hold_up_another()
    {
        var gate = new TaskCompletionSource();
        await using var host = await ShopHost.StartAsync(
            TestBots.OnMessage(
                async (turn, cancellationToken) =>
                {
                    await (turn.Activity.Text == "slow" ? gate.Task : Task.CompletedTask);
                    await TestBots.EchoAsync(turn, cancellationToken);
                }
            )
        );
        var slow = await host.VisitAsync("dl_1");
        var quick = await host.VisitAsync("dl_2");

        (await slow.SendAsync("slow")).Status.ShouldBe(HttpStatusCode.OK);
        await quick.SendAsync("quick");
        await quick.PollUntilAsync("echo: quick");
        (await slow.PollAsync()).Activities.ShouldHaveSingleItem();

        gate.SetResult();
        await slow.PollUntilAsync("echo: slow");
    }

    [Fact]
    public async Task When_too_much_waits_the_next_is_refused_with_429_and_nothing_taken_is_lost()
    {
        var gate = new TaskCompletionSource();
        await using var host = await ShopHost.StartAsync(
            TestBots.OnMessage(
                async (turn, cancellationToken) =>
                {
                    await gate.Task;
                    await TestBots.EchoAsync(turn, cancellationToken);
                }
            ),
            settings => settings.Configuration["Turns:MaxWaitingPerConversation"] = "5"
        );
        var visitor = await host.VisitAsync();
        var other = await host.VisitAsync("dl_other");
        await visitor.PollUntilAsync(_ => true);

        var answers = new List<Answer>();
        for (var at = 0; at < 8; at++)
        {
            answers.Add(await visitor.SendAsync($"m{at}"));
        }

        var refused = answers.Where(answer => answer.Status == HttpStatusCode.TooManyRequests).ToList();
        refused.Count.ShouldBeInRange(3, 4); // the greeting of the start may still be waiting too
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter != null);
        (await other.SendAsync("hello")).Status.ShouldBe(HttpStatusCode.OK);

        gate.SetResult();
        var taken = answers.Count - refused.Count;
        (await visitor.PollUntilAsync($"echo: m{taken - 1}")).Count.ShouldBe(2 * taken);
        (await visitor.SendAsync("again")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_customer_wrote_is_masked_in_the_history_and_unmasked_for_the_bot_and_the_echo()
    {
        await using var host = await ShopHost.StartAsync();
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();
        await socket.NextAsync();

        await visitor.SendAsync("我的电话13812345678");
        var live = await socket.UntilAsync("echo: 我的电话13812345678");
        var kept = (await visitor.PollAsync()).Activities.ConvertAll(activity => (string?)activity["text"]);

        ((string?)live[0]["text"]).ShouldBe("我的电话13812345678");
        kept.ShouldBe(["welcome", "我的电话138****5678", "echo: 我的电话138****5678"]);
        host.Services.GetRequiredService<TurnStore>().Ask(reader => reader.PendingConversations()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversations_nobody_uses_are_let_go_and_come_back_as_they_were()
    {
        var clock = new FakeClock();
        await using var host = await ShopHost.StartAsync(Counting(), settings => settings.Clock = clock);
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("m");
        await visitor.PollUntilAsync("m is number 1");
        var conversations = host.Services.GetRequiredService<Conversations>();
        conversations.Count.ShouldBe(1);

        for (var tries = 0; conversations.Count > 0 && tries < 10_000; tries++)
        {
            clock.Advance(TimeSpan.FromMinutes(5)); // the turn may let go of it a moment after its reply was seen
            conversations.Sweep();
            await Task.Yield();
        }

        conversations.Count.ShouldBe(0);
        await visitor.SendAsync("m");
        (await visitor.PollUntilAsync("m is number 2")).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_json_body_with_unpaired_surrogates_breaks_nothing()
    {
        await using var host = await ShopHost.StartAsync();
        var visitor = await host.VisitAsync();

        var half = """{"type":"message","text":"half \ud83d","from":{"id":"u"}}""";
        (await visitor.CallRawAsync(HttpMethod.Post, $"conversations/{visitor.Conversation}/activities", half)).Status.ShouldBe(
            HttpStatusCode.OK
        );
        await visitor.SendAsync("hello");

        await visitor.PollUntilAsync("echo: hello");
    }

    /// <summary>Counts the messages of a conversation in its state and says the number; then goes on with what a test adds.</summary>
    internal static BotCallbackHandler Counting(Func<ITurnContext, CancellationToken, Task>? then = null)
    {
        return TestBots.OnMessage(
            async (turn, cancellationToken) =>
            {
                var state = new ConversationState(turn.TurnState.Get<IStorage>() ?? StorageOf());
                var counter = state.CreateProperty<Counter>("counter");
                var count = await counter.GetAsync(turn, () => new Counter(0), cancellationToken);
                count = new Counter(count.Value + 1);
                await counter.SetAsync(turn, count, cancellationToken);
                await turn.SendActivityAsync(MessageFactory.Text($"{turn.Activity.Text} is number {count.Value}"), cancellationToken);
                await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
                await (then?.Invoke(turn, cancellationToken) ?? Task.CompletedTask);
            }
        );

        static IStorage StorageOf() => throw new InvalidOperationException("The host did not give its storage.");
    }

    internal sealed record Counter(int Value);
}

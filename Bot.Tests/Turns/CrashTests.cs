using System.Net;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Turns;

public sealed class CrashTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient http = new();

    public void Dispose()
    {
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_message_whose_turn_was_killed_is_answered_once_after_the_restart()
    {
        await File.WriteAllTextAsync(folder.File("hang"), "");
        Visitor visitor;
        using (var child = await ChildProcess.StartAsync(folder.Path))
        {
            visitor = await Visitor.StartAsync(child.Url, http, "dl_1");
            (await visitor.SendAsync("before")).Status.ShouldBe(HttpStatusCode.OK);
            (await visitor.SendAsync("hang", clientActivityId: "c1")).Status.ShouldBe(HttpStatusCode.OK);
            (await visitor.SendAsync("behind")).Status.ShouldBe(HttpStatusCode.OK);
            await child.WaitForAsync("begun");
            await child.KillAsync();
        }

        File.Delete(folder.File("hang"));
        using var again = await ChildProcess.StartAsync(folder.Path);
        visitor.MoveTo(again.Url);
        (await visitor.SendAsync("hang", clientActivityId: "c1")).Status.ShouldBe(HttpStatusCode.OK);

        var history = await visitor.PollUntilAsync("behind is number 3");

        history
            .ConvertAll(activity => (string?)activity["text"])
            .ShouldBe(["before", "before is number 1", "hang", "behind", "hang is number 2", "behind is number 3"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_message_that_ends_the_program_each_time_is_apologised_for_at_last_and_the_one_behind_it_is_answered()
    {
        await File.WriteAllTextAsync(folder.File("hang"), "");
        Visitor? visitor = null;
        for (var start = 0; start < 4; start++)
        {
            using var child = await ChildProcess.StartAsync(folder.Path);
            visitor ??= await SendAsync(child);
            await child.WaitForAsync("begun");
            await child.KillAsync();
        }

        using var last = await ChildProcess.StartAsync(folder.Path);
        visitor!.MoveTo(last.Url);

        var texts = (await visitor.PollUntilAsync("behind is number 1")).ConvertAll(activity => (string?)activity["text"]!);

        texts.Count.ShouldBe(4);
        texts.ShouldContain(text => text!.Contains("Sorry", StringComparison.Ordinal));

        async Task<Visitor> SendAsync(ChildProcess child)
        {
            var sender = await Visitor.StartAsync(child.Url, http, "dl_1");
            await sender.SendAsync("hang");
            await sender.SendAsync("behind");
            return sender;
        }
    }

    [Fact]
    public async Task Killed_at_any_moment_it_answers_every_message_it_took_once_and_state_agrees_with_what_was_said()
    {
        Visitor? visitor = null;
        var taken = 0;
        for (var round = 1; round <= 3; round++)
        {
            using var child = await ChildProcess.StartAsync(folder.Path);
            visitor ??= await Visitor.StartAsync(child.Url, http, "dl_1");
            visitor.MoveTo(child.Url);
            taken += await SendUntilKilledAsync(visitor, child, firstNumber: taken, killAfter: 7 * round);
        }

        using var last = await ChildProcess.StartAsync(folder.Path);
        visitor!.MoveTo(last.Url);
        await visitor.SendAsync("the end");
        var history = await visitor.PollUntilAsync(all =>
            all.Exists(one => ((string?)one["text"])!.StartsWith("the end is", StringComparison.Ordinal))
        );

        var texts = history.ConvertAll(activity => (string?)activity["text"]!);
        var said = texts.Where(text => text!.Contains(" is number ", StringComparison.Ordinal)).ToList();
        said.Select(text => int.Parse(text![(text!.LastIndexOf(' ') + 1)..])).ShouldBe(Enumerable.Range(1, said.Count));
        foreach (var number in Enumerable.Range(0, taken))
        {
            texts.Count(text => text == $"m{number}").ShouldBe(1, $"m{number} in {string.Join(", ", texts)}");
            said.Count(text => text!.StartsWith($"m{number} is ", StringComparison.Ordinal))
                .ShouldBe(1, $"m{number} in {string.Join(", ", texts)}");
        }
    }

    /// <summary>Sends one message after another and kills the child right after an acknowledgement; the number of messages that were acknowledged.</summary>
    private static async Task<int> SendUntilKilledAsync(Visitor visitor, ChildProcess child, int firstNumber, int killAfter)
    {
        for (var sent = 0; sent < killAfter; sent++)
        {
            (await visitor.SendAsync($"m{firstNumber + sent}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await child.KillAsync();
        return killAfter;
    }
}

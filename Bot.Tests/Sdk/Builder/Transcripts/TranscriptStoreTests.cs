using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Builder.Transcripts;

/// <summary>Conversations written down in memory and in files, a page of 20 at a time.</summary>
public sealed class TranscriptStoreTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();

    public static TheoryData<bool> Kinds => [true, false];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_activity_comes_back_as_it_was(bool inFile)
    {
        var store = Store(inFile);
        var activity = Activity(1);
        activity.ChannelData = new { a = 1 };

        await store.LogActivityAsync(activity);

        var page = await store.GetTranscriptActivitiesAsync("test", "talk");
        JsonConvert.SerializeObject(page.Items.ShouldHaveSingleItem()).ShouldBe(JsonConvert.SerializeObject(activity));
        page.ContinuationToken.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Other_channels_and_conversations_have_nothing_of_it(bool inFile)
    {
        var store = Store(inFile);
        await store.LogActivityAsync(Activity(1));

        (await store.GetTranscriptActivitiesAsync("other", "talk")).Items.ShouldBeEmpty();
        (await store.GetTranscriptActivitiesAsync("test", "other")).Items.ShouldBeEmpty();
        (await store.ListTranscriptsAsync("other")).Items.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Activities_come_in_the_order_of_their_time(bool inFile)
    {
        var store = Store(inFile);
        foreach (var minute in new[] { 3, 1, 2 })
        {
            await store.LogActivityAsync(Activity(minute));
        }

        (await Texts(store)).ShouldBe(["1", "2", "3"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_long_conversation_is_shown_in_pages(bool inFile)
    {
        var store = Store(inFile);
        await Log(store, 45);

        var first = await store.GetTranscriptActivitiesAsync("test", "talk");
        var second = await store.GetTranscriptActivitiesAsync("test", "talk", first.ContinuationToken);
        var third = await store.GetTranscriptActivitiesAsync("test", "talk", second.ContinuationToken);

        (first.Items.Length, second.Items.Length, third.Items.Length).ShouldBe((20, 20, 5));
        (first.ContinuationToken, second.ContinuationToken, third.ContinuationToken).ShouldBe(("id-20", "id-40", null));
        first.Items.Concat(second.Items).Concat(third.Items).Select(item => item.Id).Distinct().Count().ShouldBe(45);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_begin_at_the_start_date(bool inFile)
    {
        var store = Store(inFile);
        await Log(store, 45);

        var page = await store.GetTranscriptActivitiesAsync("test", "talk", startDate: Start.AddMinutes(30));

        page.Items.Select(item => item.Id).ShouldBe(Enumerable.Range(30, 16).Select(minute => $"id-{minute}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_has_no_time_is_at_or_after_no_start_date(bool inFile)
    {
        var store = Store(inFile);
        var timeless = Activity(1);
        timeless.Timestamp = null;
        await store.LogActivityAsync(timeless);
        await store.LogActivityAsync(Activity(2));

        (await Texts(store)).ShouldBe(["2"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_update_takes_the_place_of_what_it_updates(bool inFile)
    {
        var store = Store(inFile);
        await Log(store, 2);
        var update = Activity(1);
        update.Type = ActivityTypes.MessageUpdate;
        update.Text = "changed";
        update.Timestamp = Start.AddHours(1);

        await store.LogActivityAsync(update);

        var items = (await store.GetTranscriptActivitiesAsync("test", "talk")).Items;
        items.Length.ShouldBe(2);
        var updated = (Activity)items[0];
        (updated.Text, updated.Type, updated.Timestamp).ShouldBe(("changed", ActivityTypes.Message, Start.AddMinutes(1)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deletion_leaves_a_tombstone(bool inFile)
    {
        var store = Store(inFile);
        await Log(store, 2);
        var deletion = Activity(1);
        deletion.Type = ActivityTypes.MessageDelete;

        await store.LogActivityAsync(deletion);

        var stone = (Activity)(await store.GetTranscriptActivitiesAsync("test", "talk")).Items[0];
        (stone.Type, stone.Id, stone.Text).ShouldBe((ActivityTypes.MessageDelete, "id-1", null));
        (stone.From.Id, stone.From.Role, stone.Recipient.Id).ShouldBe(("deleted", "user", "deleted"));
        (stone.Timestamp, stone.LocalTimestamp).ShouldBe((Start.AddMinutes(1), Start.AddMinutes(1)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deleted_conversation_is_gone_and_others_stay(bool inFile)
    {
        var store = Store(inFile);
        await store.LogActivityAsync(Activity(1));
        await store.LogActivityAsync(Activity(1, "other"));

        await store.DeleteTranscriptAsync("test", "talk");
        await store.DeleteTranscriptAsync("test", "missing");

        (await store.GetTranscriptActivitiesAsync("test", "talk")).Items.ShouldBeEmpty();
        (await store.ListTranscriptsAsync("test")).Items.ShouldHaveSingleItem().Id.ShouldBe("other");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Conversations_are_listed_in_pages(bool inFile)
    {
        var store = Store(inFile);
        for (var i = 1; i <= 45; i++)
        {
            await store.LogActivityAsync(Activity(i, $"talk-{i:00}"));
        }

        List<TranscriptInfo> seen = [];
        string? token = null;
        do
        {
            var page = await store.ListTranscriptsAsync("test", token);
            seen.AddRange(page.Items);
            token = page.ContinuationToken;
        } while (token is not null);

        seen.Select(info => info.Id).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 45).Select(i => $"talk-{i:00}"));
        seen.ShouldAllBe(info => info.ChannelId == "test" && info.Created != default);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Null_is_refused(bool inFile)
    {
        var store = Store(inFile);

        await Should.ThrowAsync<ArgumentNullException>(() => store.LogActivityAsync(null));
        await Should.ThrowAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync(null, "c"));
        await Should.ThrowAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync("c", null));
        await Should.ThrowAsync<ArgumentNullException>(() => store.ListTranscriptsAsync(null));
        await Should.ThrowAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync(null, "c"));
        await Should.ThrowAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync("c", null));
    }

    [Fact]
    public async Task A_new_logger_of_files_begins_anew_or_goes_on_as_told()
    {
        await Store(inFile: true).LogActivityAsync(Activity(1));
        var goesOn = new FileTranscriptLogger(folder.Path, unitTestMode: false);
        await goesOn.LogActivityAsync(Activity(2));
        (await Texts(goesOn)).ShouldBe(["1", "2"]);

        var anew = new FileTranscriptLogger(folder.Path);
        await anew.LogActivityAsync(Activity(3));
        (await Texts(anew)).ShouldBe(["3"]);
    }

    [Theory]
    [InlineData("../../outside")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("a:b|c?d*e\"<f>\\g\0")]
    [InlineData("")]
    public async Task No_id_leads_out_of_the_folder(string id)
    {
        var store = Store(inFile: true);
        var activity = Activity(1, id);
        activity.ChannelId = id;

        await store.LogActivityAsync(activity);

        (await store.GetTranscriptActivitiesAsync(id, id)).Items.Length.ShouldBe(1);
        Directory.EnumerateFiles(folder.Path, "*.transcript", SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    private ITranscriptStore Store(bool inFile) => inFile ? new FileTranscriptLogger(folder.Path) : new MemoryTranscriptStore();

    private static async Task Log(ITranscriptStore store, int count)
    {
        for (var minute = 1; minute <= count; minute++)
        {
            await store.LogActivityAsync(Activity(minute));
        }
    }

    private static async Task<IEnumerable<string>> Texts(ITranscriptStore store) =>
        (await store.GetTranscriptActivitiesAsync("test", "talk")).Items.Select(item => item.AsMessageActivity().Text);

    private static Activity Activity(int minute, string conversation = "talk") =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = $"id-{minute}",
            Text = $"{minute}",
            Timestamp = Start.AddMinutes(minute),
            ChannelId = "test",
            From = new ChannelAccount("lin", role: "user"),
            Recipient = new ChannelAccount("shop", role: "bot"),
            Conversation = new ConversationAccount(id: conversation),
        };
}

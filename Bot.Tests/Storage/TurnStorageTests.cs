using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using BotApp.Storage;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Storage;

public sealed class TurnStorageTests : IDisposable
{
    private readonly TurnStoreKit kit = new();
    private readonly TurnStorage storage;

    public TurnStorageTests() => storage = kit.Storage(typeof(TurnStorageTests));

    public void Dispose() => kit.Dispose();

    [Fact]
    public async Task A_form_comes_back_as_the_record_it_was_after_a_restart()
    {
        var form = new TestForm("20261103", ["颜色不喜欢", "太大"], 12.50m);
        await Write(
            "conversation",
            new Dictionary<string, object>
            {
                ["form"] = form,
                ["count"] = 3L,
                ["words"] = new List<string> { "a" },
            }
        );

        kit.Reopen();

        var state = (IDictionary<string, object>)await Read(kit.Storage(typeof(TurnStorageTests)), "conversation");
        state["form"].ShouldBeOfType<TestForm>().ShouldBeEquivalentTo(form);
        state["count"].ShouldBe(3L);
        state["words"].ShouldBe(new List<string> { "a" });
    }

    [Fact]
    public async Task Collections_come_back_as_plain_ones_whatever_class_they_were()
    {
        var value = new ConcurrentDictionary<string, object>
        {
            ["list"] = new ReadOnlyCollection<string>(["a", "b"]),
            ["set"] = new SortedSet<string> { "c" },
            ["array"] = new[] { 1L, 2L },
            ["map"] = new SortedDictionary<string, object> { ["d"] = "e" },
            ["form"] = new TestList(["x", "y"]),
        };
        await Write("key", value);
        kit.Reopen();

        var state = (IDictionary<string, object>)await Read(kit.Storage(typeof(TurnStorageTests)), "key");

        state["list"].ShouldBe(new List<string> { "a", "b" });
        state["set"].ShouldBe(new HashSet<string> { "c" });
        state["array"].ShouldBe(new[] { 1L, 2L });
        ((IDictionary<string, object>)state["map"])["d"].ShouldBe("e");
        state["form"].ShouldBeOfType<TestList>().Words.ShouldBe(["x", "y"]);
    }

    [Fact]
    public async Task An_entry_that_was_never_written_is_not_in_the_answer()
    {
        await Write("there", new TestItem { Text = "x" });

        (await storage.ReadAsync(["there", "elsewhere"])).Keys.ShouldBe(["there"]);
    }

    [Fact]
    public async Task A_deleted_entry_is_gone_and_may_be_written_anew()
    {
        await Write("key", new TestItem { Text = "first" });
        await storage.DeleteAsync(["key"]);
        (await storage.ReadAsync(["key"])).ShouldBeEmpty();

        await Write("key", new TestItem { Text = "second" });

        ((TestItem)await Read(storage, "key")).Text.ShouldBe("second");
    }

    [Fact]
    public async Task An_outdated_etag_is_refused_and_a_star_overwrites()
    {
        await Write("key", new TestItem { Text = "first" });
        var read = (TestItem)await Read(storage, "key");
        await Write("key", new TestItem { Text = "other", ETag = read.ETag });

        await Should.ThrowAsync<ArgumentException>(() => Write("key", new TestItem { Text = "late", ETag = read.ETag }));
        await Should.ThrowAsync<ArgumentException>(() => Write("key", new TestItem { Text = "none" }));
        ((TestItem)await Read(storage, "key")).Text.ShouldBe("other");

        await Write("key", new TestItem { Text = "forced", ETag = "*" });
        ((TestItem)await Read(storage, "key")).Text.ShouldBe("forced");
    }

    [Fact]
    public async Task A_type_that_is_not_allowed_is_refused_when_written()
    {
        var error = await Should.ThrowAsync<JsonSerializationException>(() =>
            Write("key", new Dictionary<string, object> { ["file"] = new FileInfo("/etc/passwd") })
        );

        error.ToString().ShouldContain("System.IO.FileInfo");
    }

    [Fact]
    public void A_type_that_is_not_allowed_is_refused_when_read()
    {
        var json = new StateJson(new StateTypes());

        Should.Throw<JsonSerializationException>(() =>
            json.Read("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"/etc/passwd"}"""u8)
        );
    }

    [Fact]
    public async Task What_a_customer_sent_cannot_name_a_type()
    {
        var sent = JObject.Parse("""{"a":{"$type":"System.IO.FileInfo","b":1},"list":[{"$values":[1]}]}""");
        await Write("key", new Dictionary<string, object> { ["sent"] = sent });
        kit.Reopen();

        var state = (IDictionary<string, object>)await Read(kit.Storage(), "key");

        JToken.DeepEquals((JToken)state["sent"], JObject.Parse("""{"a":{"b":1},"list":[{}]}""")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_value_read_twice_is_two_objects()
    {
        await Write("key", new TestItem { Text = "kept" });
        ((TestItem)await Read(storage, "key")).Text = "changed in memory";

        ((TestItem)await Read(storage, "key")).Text.ShouldBe("kept");
    }

    private Task Write(string key, object value) => storage.WriteAsync(new Dictionary<string, object> { [key] = value });

    private static async Task<object> Read(TurnStorage storage, string key) => (await storage.ReadAsync([key]))[key];
}

/// <summary>A form as the dialogs have them.</summary>
internal sealed record TestForm(string Order, string[] Reasons, decimal Refund);

/// <summary>A form whose list is a class only the compiler knows.</summary>
internal sealed record TestList(IReadOnlyList<string> Words);

/// <summary>An item with an ETag.</summary>
internal sealed record TestItem : IStoreItem
{
    public string? Text { get; set; }

    public string? ETag { get; set; }
}

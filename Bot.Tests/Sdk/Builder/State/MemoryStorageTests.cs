using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Storage in memory, in a dictionary of its own and in one of the caller's.</summary>
public sealed class MemoryStorageTests
{
    public static TheoryData<bool> Kinds => [true, false];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Objects_come_back_as_what_they_were(bool own)
    {
        var storage = Storage(own);
        var noted = new Noted
        {
            Text = "2026-01-02T03:04:05Z",
            When = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
            Price = 12.30m,
            Bytes = [1, 2, 3],
            Id = Guid.NewGuid(),
            For = TimeSpan.FromMinutes(5),
            Link = new Uri("https://shop.example/a"),
            Mixed = new Dictionary<string, object?>
            {
                ["int"] = 5,
                ["text"] = "2026-01-02T03:04:05Z",
                ["money"] = 1.5m,
                ["none"] = null,
                ["list"] = new List<object>
                {
                    1,
                    "two",
                    new Noted { Text = "three" },
                },
                ["json"] = JObject.Parse("""{"a":[1,{"b":null}]}"""),
            },
        };

        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = noted }, default);
        var read = (Noted)(await storage.ReadAsync(["k"], default))["k"];

        read.ShouldNotBeSameAs(noted);
        (read.Text, read.When, read.Price, read.Id, read.For, read.Link).ShouldBe(
            (noted.Text, noted.When, noted.Price, noted.Id, noted.For, noted.Link)
        );
        read.Bytes.ShouldBe([1, 2, 3]);
        read.Mixed["int"].ShouldBe(5);
        read.Mixed["text"].ShouldBe("2026-01-02T03:04:05Z");
        read.Mixed["money"].ShouldBe(1.5m);
        read.Mixed["none"].ShouldBeNull();
        ((List<object>)read.Mixed["list"]!)[2].ShouldBeOfType<Noted>().Text.ShouldBe("three");
        JToken.DeepEquals((JObject)read.Mixed["json"]!, JObject.Parse("""{"a":[1,{"b":null}]}""")).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_shared_with_what_was_written_or_read(bool own)
    {
        var storage = Storage(own);
        var written = new Noted { Text = "a", Bytes = [1] };
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = written }, default);

        written.Text = "changed";
        var first = (Noted)(await storage.ReadAsync(["k"], default))["k"];
        first.Text = "changed too";

        ((Noted)(await storage.ReadAsync(["k"], default))["k"]).Text.ShouldBe("a");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Missing_keys_are_left_out_and_null_is_nothing(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["null"] = null!, ["k"] = new Noted() }, default);

        var read = await storage.ReadAsync(["null", "k", "missing", "k"], default);

        read.Keys.ShouldBe(["k"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Deleted_keys_are_missing_and_missing_ones_pass(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Noted(), ["b"] = new Noted() }, default);

        await storage.DeleteAsync(["a", "missing"], default);

        (await storage.ReadAsync(["a", "b"], default)).Keys.ShouldBe(["b"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Null_arguments_are_refused(bool own)
    {
        var storage = Storage(own);

        (await Should.ThrowAsync<ArgumentNullException>(() => storage.ReadAsync(null, default))).ParamName.ShouldBe("keys");
        (await Should.ThrowAsync<ArgumentNullException>(() => storage.WriteAsync(null, default))).ParamName.ShouldBe("changes");
        (await Should.ThrowAsync<ArgumentNullException>(() => storage.DeleteAsync(null, default))).ParamName.ShouldBe("keys");
        Should.Throw<ArgumentNullException>(() => new MemoryStorage((JsonSerializer)null!)).ParamName.ShouldBe("jsonSerializer");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_write_of_an_item_gives_it_another_ETag(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Value = 1 } }, default);
        var first = await ItemOf(storage);
        first.Value = 2;
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = first }, default);
        var second = await ItemOf(storage);

        first.ETag.ShouldNotBeNull();
        second.ETag.ShouldNotBeNull();
        second.ETag.ShouldNotBe(first.ETag);
        second.Value.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_item_whose_ETag_is_old_is_refused(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item() }, default);
        var (mine, theirs) = (await ItemOf(storage), await ItemOf(storage));
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs }, default);
        var current = (await ItemOf(storage)).ETag;

        var write = () => storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, default);

        var conflict = await Should.ThrowAsync<ArgumentException>(write);
        conflict.Message.ShouldBe($"Etag conflict.\r\n\r\nOriginal: {mine.ETag}\r\nCurrent: {current}");
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(true, "")]
    [InlineData(true, "999")]
    [InlineData(false, null)]
    [InlineData(false, "999")]
    public async Task An_item_with_no_or_another_ETag_does_not_overwrite(bool own, string? eTag)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { ETag = "first" } }, default);

        await Should.ThrowAsync<ArgumentException>(() =>
            storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { ETag = eTag } }, default)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_star_overwrites_whatever_is_there(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Value = 1 } }, default);

        await storage.WriteAsync(
            new Dictionary<string, object>
            {
                ["k"] = new Item { Value = 2, ETag = "*" },
            },
            default
        );

        var item = await ItemOf(storage);
        item.Value.ShouldBe(2);
        item.ETag.ShouldNotBe("*");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_no_JSON_object_is_refused(bool own)
    {
        var storage = Storage(own);

        await Should.ThrowAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = "text" }, default));
        await Should.ThrowAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = 5 }, default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Reading_as_a_type_leaves_others_out(bool own)
    {
        var storage = Storage(own);
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Item(), ["b"] = new Noted() }, default);

        var items = await storage.ReadAsync<Item>(["a", "b", "c"]);

        items.Keys.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_dictionary_of_the_callers_holds_JSON_with_type_names()
    {
        var memory = new Dictionary<string, JObject>();

        await new MemoryStorage(memory).WriteAsync(new Dictionary<string, object> { ["k"] = new Noted { Text = "a" } }, default);

        memory["k"]["Text"]!.Value<string>().ShouldBe("a");
        memory["k"]["$type"]!.Value<string>().ShouldNotBeNull().ShouldContain(nameof(Noted));
    }

    [Fact]
    public async Task A_serializer_without_type_names_gives_JSON_back()
    {
        var storage = new MemoryStorage(new JsonSerializer());
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Noted { Text = "a" } }, default);

        var read = (JObject)(await storage.ReadAsync(["k"], default))["k"];

        read["Text"]!.Value<string>().ShouldBe("a");
    }

    [Fact]
    public async Task A_type_name_from_outside_makes_nothing_but_JSON()
    {
        var storage = new MemoryStorage();
        var name = typeof(Tempting).AssemblyQualifiedName;
        var hostile = new JObject { ["$type"] = name, ["Path"] = "x" };
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["v"] = hostile } }, default);

        var read = (IDictionary<string, object>)(await storage.ReadAsync(["k"], default))["k"];

        read["v"].ShouldBeOfType<JObject>()["Path"]!.Value<string>().ShouldBe("x");
        Tempting.Made.ShouldBe(0);
    }

    [Fact]
    public async Task Many_writers_and_readers_do_not_disturb_one_another()
    {
        var storage = new MemoryStorage();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            async (i, token) =>
            {
                var key = $"k{i % 10}";
                await storage.WriteAsync(new Dictionary<string, object> { [key] = new Noted { Text = key } }, token);
                ((Noted)(await storage.ReadAsync([key], token))[key]).Text.ShouldBe(key);
            }
        );
    }

    private static MemoryStorage Storage(bool own) => own ? new MemoryStorage() : new MemoryStorage(new Dictionary<string, JObject>());

    private static async Task<Item> ItemOf(MemoryStorage storage) => (Item)(await storage.ReadAsync(["k"], default))["k"];

    public sealed class Noted
    {
        public string? Text { get; set; }

        public DateTimeOffset When { get; set; }

        public decimal Price { get; set; }

        public byte[]? Bytes { get; set; }

        public Guid Id { get; set; }

        public TimeSpan For { get; set; }

        public Uri? Link { get; set; }

        public Dictionary<string, object?> Mixed { get; set; } = [];
    }

    public sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }

        public int Value { get; set; }
    }

    public sealed class Tempting
    {
        public Tempting()
        {
            Made++;
        }

        public static int Made { get; private set; }

        public string? Path { get; set; }
    }
}

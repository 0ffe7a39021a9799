using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ObjectPathTests
{
    private static readonly object Plain = new
    {
        Name = "shop",
        Key = "Lines",
        At = 1,
        Order = new { Number = 7, Lines = new[] { 1, 2, 3 } },
    };

    public static TheoryData<object> Shapes =>
        new() { Plain, JObject.FromObject(Plain), JObject.FromObject(Plain).ToObject<Dictionary<string, object>>()! };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Paths_lead_through_any_shape_in_any_case(object shape)
    {
        ObjectPath.GetPathValue<string>(shape, "name").ShouldBe("shop");
        ObjectPath.GetPathValue<int>(shape, "ORDER.number").ShouldBe(7);
        ObjectPath.GetPathValue<int>(shape, "order.lines[2]").ShouldBe(3);
        ObjectPath.GetPathValue<int>(shape, "order['number']").ShouldBe(7);
        ObjectPath.GetPathValue<int>(shape, "order[\"number\"]").ShouldBe(7);
        ObjectPath.GetPathValue<int>(shape, "order[key][at]").ShouldBe(2);
        ObjectPath.GetPathValue<int[]>(shape, "order.lines").ShouldBe([1, 2, 3]);
        ObjectPath.HasValue(shape, "order.lines[9]").ShouldBeFalse();
        ObjectPath.HasValue(shape, "nothing.here").ShouldBeFalse();
    }

    [Fact]
    public void What_is_missing_is_an_error_or_the_default()
    {
        Should.Throw<KeyNotFoundException>(() => ObjectPath.GetPathValue<int>(Plain, "price"));
        ObjectPath.GetPathValue(Plain, "price", 5).ShouldBe(5);
        ObjectPath.TryGetPathValue<int>(null, "price", out _).ShouldBeFalse();
        ObjectPath.GetPathValue<object>(Plain, "").ShouldBeSameAs(Plain);
    }

    [Theory]
    [InlineData("a[")]
    [InlineData("a]")]
    [InlineData("a['x")]
    [InlineData("a[]")]
    [InlineData("a[b.c]")]
    public void Malformed_paths_lead_nowhere(string path)
    {
        ObjectPath.TryResolvePath(new JObject(), path, out _).ShouldBeFalse();
        ObjectPath.TryGetPathValue<object>(new JObject(), path, out _).ShouldBeFalse();
        Should.NotThrow(() => ObjectPath.SetPathValue(new JObject(), path, 1));
    }

    [Fact]
    public void A_path_is_taken_apart()
    {
        ObjectPath.TryResolvePath(new JObject(), "a.b[0]['c.d'].e", out var segments).ShouldBeTrue();

        segments.ShouldBe(["a", "b", 0, "c.d", "e"]);
    }

    [Fact]
    public void Evaluated_a_path_is_the_text_at_its_end()
    {
        ObjectPath.TryResolvePath(Plain, "key", out var segments, true).ShouldBeTrue();
        segments.ShouldBe(["Lines"]);
        ObjectPath.TryResolvePath(Plain, "order", out _, true).ShouldBeFalse();
    }

    [Fact]
    public void Writing_makes_what_is_missing()
    {
        var map = new Dictionary<string, object>();

        ObjectPath.SetPathValue(map, "x.y.z", 15);
        ObjectPath.SetPathValue(map, "x.list[1]", "b");
        ObjectPath.SetPathValue(map, "X.LIST[0]", "a");
        ObjectPath.SetPathValue(map, "nothing", null);

        ObjectPath.GetPathValue<int>(map, "x.y.z").ShouldBe(15);
        ObjectPath.GetPathValue<string[]>(map, "x.list").ShouldBe(["a", "b"]);
        map.ShouldContainKey("nothing");
        ObjectPath.HasValue(map, "nothing").ShouldBeFalse();
        map.Keys.ShouldBe(["x", "nothing"]);
    }

    [Fact]
    public void An_enormous_index_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ObjectPath.SetPathValue(new Dictionary<string, object>(), "a[2000000000]", 1));

    [Fact]
    public void Simple_values_keep_their_type()
    {
        foreach (
            object value in new object[]
            {
                true,
                (byte)1,
                (short)2,
                3,
                4L,
                5u,
                6f,
                7d,
                8m,
                "nine",
                DateTime.UnixEpoch,
                DateTimeOffset.UnixEpoch,
            }
        )
        {
            var map = new Dictionary<string, object>();
            ObjectPath.SetPathValue(map, "v", value);
            ObjectPath.GetPathValue<object>(map, "v").ShouldBe(value);
        }
    }

    [Fact]
    public void Objects_are_copied_unless_told_otherwise()
    {
        var line = new Line { Count = 1 };
        var map = new Dictionary<string, object>();
        ObjectPath.SetPathValue(map, "copy", line);
        ObjectPath.SetPathValue(map, "itself", line, false);
        line.Count = 2;

        ObjectPath.GetPathValue<int>(map, "copy.count").ShouldBe(1);
        ObjectPath.GetPathValue<int>(map, "itself.count").ShouldBe(2);
    }

    [Fact]
    public void Properties_of_plain_objects_can_be_written()
    {
        var line = new Line();

        ObjectPath.SetPathValue(line, "count", 3);
        ObjectPath.SetPathValue(line, "next.count", 4);

        (line.Count, line.Next!.Count).ShouldBe((3, 4));
    }

    [Fact]
    public void Values_are_taken_away()
    {
        var map = new Dictionary<string, object>();
        ObjectPath.SetPathValue(map, "x.a[0]", "a");
        ObjectPath.SetPathValue(map, "x.b", "b");

        ObjectPath.RemovePathValue(map, "x.a[0]");
        ObjectPath.RemovePathValue(map, "X.B");
        ObjectPath.RemovePathValue(map, "not.there");

        ObjectPath.HasValue(map, "x.a[0]").ShouldBeFalse();
        ObjectPath.ContainsProperty(map["x"], "b").ShouldBeFalse();
        ObjectPath.GetProperties(map["x"]).ShouldBe(["a"]);
    }

    [Fact]
    public void Overlays_cover_all_but_null()
    {
        var merged = ObjectPath.Merge(new Line { Count = 1, Name = "below" }, new Line { Count = 2 });

        (merged.Count, merged.Name).ShouldBe((2, "below"));
        ObjectPath.Assign<Line>(null, new { Name = "above" }).Name.ShouldBe("above");
        ObjectPath.Assign<Line>(null, null).ShouldNotBeNull();
        var alone = new Line { Name = "alone" };
        ObjectPath.Assign<Line>(alone, null).ShouldBeSameAs(alone);
    }

    [Fact]
    public void A_clone_keeps_types_and_is_apart()
    {
        var original = new Activity { Text = "hi", Attachments = [new Attachment { Content = new HeroCard { Title = "t" } }] };

        var clone = ObjectPath.Clone(original);
        original.Text = "changed";

        clone.Text.ShouldBe("hi");
        clone.Attachments[0].Content.ShouldBeOfType<HeroCard>().Title.ShouldBe("t");
    }

    [Fact]
    public void A_type_named_from_outside_is_not_made()
    {
        var hostile = JObject.Parse("""{ "$type": "System.Text.StringBuilder, System.Private.CoreLib", "capacity": 16 }""");

        var clone = ObjectPath.Clone(new Activity { Value = hostile });

        clone.Value.ShouldNotBeOfType<System.Text.StringBuilder>();
    }

    [Fact]
    public void Values_are_mapped()
    {
        ObjectPath.MapValueTo<int>(5L).ShouldBe(5);
        ObjectPath.MapValueTo<string>(new JValue("x")).ShouldBe("x");
        ObjectPath.MapValueTo<object>(new JValue(5)).ShouldBe(5L);
        ObjectPath.MapValueTo<DayOfWeek>(1).ShouldBe(DayOfWeek.Monday);
        ObjectPath.MapValueTo<Line>(new { Count = 3 }).Count.ShouldBe(3);
        ObjectPath.MapValueTo<Line>(null).ShouldBeNull();
    }

    [Fact]
    public void Each_property_is_visited()
    {
        var seen = new Dictionary<string, object>();

        ObjectPath.ForEachProperty(JObject.Parse("""{ "a": 1, "b": "x" }"""), seen.Add);

        seen.ShouldBe(new Dictionary<string, object> { ["a"] = 1L, ["b"] = "x" });
    }

    private sealed class Line
    {
        public int? Count { get; set; }

        public string? Name { get; set; }

        public Line? Next { get; set; }
    }
}

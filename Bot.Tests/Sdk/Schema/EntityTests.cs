using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>An entity is read and written as any class, and compared by what it says.</summary>
public sealed class EntityTests
{
    [Fact]
    public void An_entity_becomes_what_it_is_set_to()
    {
        var entity = new Entity("old") { Properties = new JObject { ["gone"] = true } };

        entity.SetAs(new GeoCoordinates(latitude: 31.2, longitude: 121.5, name: "上海"));

        entity.Type.ShouldBe("GeoCoordinates");
        entity.Properties.Value<double>("latitude").ShouldBe(31.2);
        entity.Properties.ContainsKey("gone").ShouldBeFalse();
    }

    [Fact]
    public void An_entity_is_read_as_the_class_it_was_set_from()
    {
        var entity = new Entity();
        entity.SetAs(new Place("南京路 1 号", name: "店"));

        var place = entity.GetAs<Place>();

        (place.Type, place.Name, place.Address).ShouldBe(("Place", "店", "南京路 1 号"));
    }

    [Fact]
    public void An_entity_can_be_set_from_json()
    {
        var entity = new Entity();

        entity.SetAs(new JObject { ["Type"] = "person", ["name"] = "小林" });

        entity.Type.ShouldBe("person");
        entity.Properties.Value<string>("name").ShouldBe("小林");
    }

    /// <summary>Newtonsoft.Json reads 64 levels by default; the official package lifts that for entities, which come in with whole cards.</summary>
    [Fact]
    public void An_entity_may_be_as_deep_as_the_activity_it_came_with()
    {
        var nested = new JArray();
        for (var i = 0; i < 100; i++)
        {
            nested = new JArray(nested);
        }

        var entity = new Entity("deep") { Properties = new JObject { ["nested"] = nested } };
        var copy = new Entity();
        copy.SetAs(entity);

        entity.GetAs<Place>().Properties["nested"].ShouldBeOfType<JArray>();
        copy.ShouldBe(entity);
    }

    [Fact]
    public void The_known_kinds_know_their_type()
    {
        new Mention().Type.ShouldBe("mention");
        new Place().Type.ShouldBe("Place");
        new GeoCoordinates().Type.ShouldBe("GeoCoordinates");
        new Entity().Type.ShouldBeNull();
    }

    [Fact]
    public void Entities_that_say_the_same_are_equal()
    {
        var one = new Entity("colour") { Properties = new JObject { ["name"] = "红" } };
        var other = new Entity("colour") { Properties = new JObject { ["name"] = "红" } };

        one.Equals(other).ShouldBeTrue();
        one.Equals((object)other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Entities_that_say_otherwise_are_not_equal()
    {
        var entity = new Entity("colour") { Properties = new JObject { ["name"] = "红" } };

        entity.Equals(new Entity("colour")).ShouldBeFalse();
        entity.Equals(new Entity("size") { Properties = entity.Properties }).ShouldBeFalse();
        entity.Equals((Entity?)null).ShouldBeFalse();
        entity.Equals((object)new JObject()).ShouldBeFalse();
    }
}

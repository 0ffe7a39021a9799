using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema.Teams;

/// <summary>Task modules: the button that opens one, and the answers that go on or close it.</summary>
public sealed class TaskModuleTests
{
    public static TheoryData<object?, string> Values =>
        new()
        {
            { null, """{"type":"task/fetch"}""" },
            { """{"order":1}""", """{"order":1,"type":"task/fetch"}""" },
            {
                new JObject { ["order"] = 1 },
                """{"order":1,"type":"task/fetch"}"""
            },
            { new { order = 1, type = "other" }, """{"order":1,"type":"task/fetch"}""" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_button_carries_its_value_as_json_text_that_fetches(object? value, string json)
    {
        var button = new TaskModuleAction("打开", value);

        (button.Type, button.Title).ShouldBe(("invoke", "打开"));
        JToken.DeepEquals(JObject.Parse(button.Value.ShouldBeOfType<string>()), JObject.Parse(json)).ShouldBeTrue();
    }

    [Fact]
    public void A_button_refuses_what_is_no_json_object()
    {
        Should.Throw<JsonException>(() => new TaskModuleAction("打开", "not json"));
        Should.Throw<ArgumentException>(() => new TaskModuleAction("打开", 5));
    }

    [Fact]
    public void Answers_say_what_happens_next()
    {
        SchemaTypes.Write(new TaskModuleMessageResponse("好的")).ShouldBe("""{"value":"好的","type":"message"}""");
        SchemaTypes
            .Write(new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo(title: "退货", height: 400, width: "small") })
            .ShouldBe("""{"value":{"title":"退货","height":400,"width":"small"},"type":"continue"}""");
        SchemaTypes.Write(new TaskModuleCardResponse()).ShouldBe("""{"type":"continue"}""");
    }

    [Fact]
    public void Configuration_answers_say_what_they_are()
    {
        SchemaTypes
            .Write(new ConfigTaskResponse { Config = new TaskModuleMessageResponse("好的") })
            .ShouldBe("""{"config":{"value":"好的","type":"message"},"responseType":"config"}""");
        SchemaTypes
            .Write(new ConfigAuthResponse { Config = new BotConfigAuth() })
            .ShouldBe("""{"config":{"type":"auth"},"responseType":"config"}""");
    }
}

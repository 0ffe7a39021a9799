using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>What recognizers find.</summary>
public sealed class RecognizerResultTests
{
    [Fact]
    public void The_top_intent_scores_highest()
    {
        Result(("查订单", 0.4), ("退货", 0.9), ("闲聊", 0.9)).GetTopScoringIntent().ShouldBe(("退货", 0.9));
    }

    [Fact]
    public void Without_a_score_above_zero_there_is_none()
    {
        Result().GetTopScoringIntent().ShouldBe((string.Empty, 0.0));
        Result(("查订单", 0), ("退货", null)).GetTopScoringIntent().ShouldBe((string.Empty, 0.0));
        Should.Throw<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
        Should
            .Throw<ArgumentNullException>(() => new RecognizerResult { Intents = null }.GetTopScoringIntent())
            .ParamName.ShouldBe(nameof(RecognizerResult.Intents));
    }

    [Fact]
    public void Members_nobody_knows_survive_a_round_trip()
    {
        const string Json =
            """{"text":"退货","alteredText":null,"intents":{"退货":{"score":0.9,"model":"m"}},"entities":{"number":[7]},"sentiment":{"label":"negative"}}""";

        var result = JsonConvert.DeserializeObject<RecognizerResult>(Json)!;

        result.Intents["退货"].Score.ShouldBe(0.9);
        result.Intents["退货"].Properties["model"].ShouldBe("m");
        result.Properties.ShouldContainKey("sentiment");
        JToken.DeepEquals(JToken.Parse(JsonConvert.SerializeObject(result)), JToken.Parse(Json)).ShouldBeTrue();
    }

    [Fact]
    public void A_result_can_be_taken_over()
    {
        var result = Result(("退货", 0.9));
        result.Text = "我想退货";
        result.Entities = new JObject();
        var copy = new RecognizerResult();

        copy.Convert(result);

        (copy.Text, copy.Intents, copy.Entities, copy.Properties).ShouldBe(
            (result.Text, result.Intents, result.Entities, result.Properties)
        );
    }

    private static RecognizerResult Result(params (string Intent, double? Score)[] intents) =>
        new() { Intents = intents.ToDictionary(intent => intent.Intent, intent => new IntentScore { Score = intent.Score }) };
}

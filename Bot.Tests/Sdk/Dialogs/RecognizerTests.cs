using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class RecognizerTests
{
    [Fact]
    public async Task Telemetry_is_told_what_was_found()
    {
        var heard = new Heard();
        var recognizer = new Keyword { TelemetryClient = heard };
        var activity = MessageFactory.Text("track my order");
        var dc = new DialogContext(new DialogSet(), new TurnContext(new TestAdapter(), activity), new DialogState());

        await recognizer.RecognizeAsync(dc, activity, default, new Dictionary<string, string> { ["Extra"] = "x" });

        var (name, properties) = heard.Events.ShouldHaveSingleItem();
        name.ShouldBe("KeywordResult");
        properties.ShouldNotBeNull();
        (properties["Text"], properties["TopIntent"], properties["TopIntentScore"]).ShouldBe(("track my order", "track", "1.0"));
        (properties["Entities"], properties["AlteredText"], properties["AdditionalProperties"], properties["Extra"]).ShouldBe(
            ("{}", null, null, "x")
        );
        properties["Intents"].ShouldContain("track");
    }

    [Fact]
    public void Telemetry_is_told_the_intent_listed_first()
    {
        var result = Result("listed first");
        result.Intents["listed first"].Score = 0.2;
        result.Intents["better"] = new IntentScore { Score = 0.75 };

        var properties = new Keyword().Describe(result);

        (properties["TopIntent"], properties["TopIntentScore"]).ShouldBe(("listed first", "0.2"));
        new Keyword().Describe(new RecognizerResult())["TopIntent"].ShouldBeNull();
    }

    [Fact]
    public void Several_results_ask_to_choose()
    {
        var results = new Dictionary<string, RecognizerResult> { ["a"] = Result("track"), ["b"] = Result(Recognizer.NoneIntent) };

        var chosen = Keyword.Choose(results);

        chosen.GetTopScoringIntent().intent.ShouldBe(Recognizer.ChooseIntent);
        ((System.Collections.ICollection)chosen.Properties["candidates"]).Count.ShouldBe(1);
        Keyword
            .Choose(new Dictionary<string, RecognizerResult> { ["b"] = Result(Recognizer.NoneIntent) })
            .GetTopScoringIntent()
            .intent.ShouldBe(Recognizer.NoneIntent);
    }

    [Fact]
    public async Task A_recognizer_that_does_not_say_how_does_not_recognise() =>
        await Should.ThrowAsync<NotImplementedException>(async () => await new Recognizer().RecognizeAsync(null!, null!));

    private static RecognizerResult Result(string intent)
    {
        var result = new RecognizerResult { Text = "x" };
        result.Intents[intent] = new IntentScore { Score = 1.0 };

        return result;
    }

    private sealed class Keyword : Recognizer
    {
        public override Task<RecognizerResult> RecognizeAsync(
            DialogContext dialogContext,
            Activity activity,
            CancellationToken cancellationToken = default,
            Dictionary<string, string>? telemetryProperties = null,
            Dictionary<string, double>? telemetryMetrics = null
        )
        {
            var result = Result(activity.Text.Split(' ')[0]);
            result.Text = activity.Text;
            TrackRecognizerResult(
                dialogContext,
                "KeywordResult",
                FillRecognizerResultTelemetryProperties(result, telemetryProperties, dialogContext),
                telemetryMetrics
            );

            return Task.FromResult(result);
        }

        internal Dictionary<string, string> Describe(RecognizerResult result) => FillRecognizerResultTelemetryProperties(result, null);

        internal static RecognizerResult Choose(Dictionary<string, RecognizerResult> results) => CreateChooseIntentResult(results);
    }
}

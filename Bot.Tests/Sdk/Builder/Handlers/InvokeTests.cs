using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Handlers;

/// <summary>Invokes are answered, once, with what their handler returns or with what is wrong.</summary>
public sealed class InvokeTests
{
    private readonly RecordingAdapter adapter = new();

    [Theory]
    [InlineData("unknown")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task What_nobody_handles_is_answered_with_501(string name)
    {
        var answer = await Answer(new ActivityHandler(), Some.Invoke(name));

        (answer.Status, answer.Body).ShouldBe((501, null));
    }

    [Fact]
    public async Task A_card_action_is_answered_with_what_the_handler_returns()
    {
        var value = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"pay","data":{"order":"7"}}}""");

        var answer = await Answer(new Handling(), Some.Invoke("adaptiveCard/action", value));

        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>().Value.ShouldBe("pay");
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("[]", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{"action":7}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    public async Task A_card_action_that_makes_no_sense_is_answered_with_400(string? value, string code, string message)
    {
        var answer = await Answer(new Handling(), Some.Invoke("adaptiveCard/action", Parse(value)));

        ShouldBeError(answer, code, message);
    }

    [Fact]
    public async Task A_search_is_answered_with_what_was_found()
    {
        var value = JObject.Parse("""{"kind":"search","queryText":"耳机","queryOptions":{"skip":5,"top":10}}""");

        var answer = await Answer(new Handling(), Some.Invoke("application/search", value));

        answer.Body.ShouldBeOfType<SearchInvokeResponse>().Value.ShouldBe("search 耳机 5 10");
    }

    [Fact]
    public async Task Teams_need_not_say_the_kind_of_a_search()
    {
        var value = JObject.Parse("""{"queryText":"耳机","queryOptions":{}}""");

        var answer = await Answer(new Handling(), Some.Invoke("application/search", value, ChannelIds.Msteams));

        answer.Body.ShouldBeOfType<SearchInvokeResponse>().Value.ShouldBe("search 耳机 0 0");
    }

    [Theory]
    [InlineData(null, "Missing value property for search")]
    [InlineData("[]", "Value property is not properly formed for search")]
    [InlineData("""{"queryText":"x"}""", "Missing kind property for search")]
    [InlineData("""{"kind":"search"}""", "Missing queryText property for search")]
    public async Task A_search_that_makes_no_sense_is_answered_with_400(string? value, string message)
    {
        var answer = await Answer(new Handling(), Some.Invoke("application/search", Parse(value)));

        ShouldBeError(answer, "BadRequest", message);
    }

    [Fact]
    public async Task Signing_in_is_answered_with_an_empty_200()
    {
        var answer = await Answer(new Handling(), Some.Invoke("signin/verifyState"));

        (answer.Status, answer.Body).ShouldBe((200, null));
    }

    [Fact]
    public async Task A_handler_can_refuse_with_a_status_and_a_body()
    {
        var answer = await Answer(new Handling(), Some.Invoke("signin/tokenExchange"));

        (answer.Status, answer.Body).ShouldBe((412, "consent"));
    }

    [Fact]
    public async Task A_bot_that_answered_itself_is_not_answered_for()
    {
        var cloud = new KeepingAdapter();

        await cloud.RunAsync(Some.Invoke("own"), new Answering().OnTurnAsync);

        cloud.Answers.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(202);
    }

    [Fact]
    public async Task A_handler_that_returns_nothing_sends_nothing()
    {
        await adapter.RunAsync(Some.Invoke("quiet"), new Answering().OnTurnAsync);

        adapter.Sent.ShouldBeEmpty();
    }

    private static object? Parse(string? value) => value is null ? null : JToken.Parse(value);

    private static void ShouldBeError(InvokeResponse answer, string code, string message)
    {
        answer.Status.ShouldBe(400);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type).ShouldBe((400, "application/vnd.microsoft.error"));
        var error = body.Value.ShouldBeOfType<Error>();
        (error.Code, error.Message).ShouldBe((code, message));
    }

    private async Task<InvokeResponse> Answer(ActivityHandler bot, Activity invoke)
    {
        await adapter.RunAsync(invoke, bot.OnTurnAsync);
        return Some.Answer(adapter);
    }

    private sealed class Handling : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken
        ) => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            SearchInvokeValue invokeValue,
            CancellationToken cancellationToken
        )
        {
            var options = invokeValue.QueryOptions;
            return Task.FromResult(
                new SearchInvokeResponse { Value = $"{invokeValue.Kind} {invokeValue.QueryText} {options.Skip} {options.Top}" }
            );
        }

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == SignInConstants.TokenExchangeOperationName
                ? throw new InvokeResponseException(HttpStatusCode.PreconditionFailed, "consent")
                : Task.CompletedTask;
    }

    private sealed class Answering : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken
        )
        {
            if (turnContext.Activity.Name == "quiet")
            {
                return null!;
            }

            var own = new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 202 },
            };
            await turnContext.SendActivityAsync(own, cancellationToken);
            return CreateInvokeResponse();
        }
    }

    /// <summary>Keeps the answer to an invoke in the turn state, as adapters to channels do.</summary>
    private sealed class KeepingAdapter : BotAdapter
    {
        public List<Activity> Answers { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext,
            Activity[] activities,
            CancellationToken cancellationToken
        )
        {
            Answers.AddRange(activities);
            turnContext.TurnState.Add(InvokeResponseKey, activities[0]);
            return Task.FromResult(new[] { new ResourceResponse() });
        }

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext,
            ConversationReference reference,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public Task RunAsync(Activity activity, BotCallbackHandler bot) => RunPipelineAsync(new TurnContext(this, activity), bot, default);
    }
}

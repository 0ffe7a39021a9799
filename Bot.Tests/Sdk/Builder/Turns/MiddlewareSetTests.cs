using Microsoft.Bot.Builder;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Stations of a turn, one after the other.</summary>
public sealed class MiddlewareSetTests
{
    private readonly List<string> steps = [];

    [Fact]
    public async Task Stations_are_passed_in_order_then_the_bot_then_back()
    {
        var set = new MiddlewareSet().Use(new Station("a", steps)).Use(new Station("b", steps));

        await set.ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default);

        steps.ShouldBe(["a in", "b in", "bot", "b out", "a out"]);
    }

    [Fact]
    public async Task A_station_that_does_not_go_on_ends_the_turn()
    {
        var set = new MiddlewareSet().Use(new Station("a", steps)).Use(new Station("b", steps, stops: true)).Use(new Station("c", steps));

        await set.ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default);

        steps.ShouldBe(["a in", "b in", "b out", "a out"]);
    }

    [Fact]
    public async Task Without_stations_the_bot_is_called_and_without_a_bot_nothing()
    {
        await new MiddlewareSet().ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default);
        await new MiddlewareSet().ReceiveActivityWithStatusAsync(Some.Turn(), null, default);

        steps.ShouldBe(["bot"]);
    }

    [Fact]
    public async Task A_set_inside_a_set_ends_before_what_lies_behind_it()
    {
        var inner = new MiddlewareSet().Use(new Station("inner", steps));
        var outer = new MiddlewareSet().Use(new Station("a", steps)).Use(inner).Use(new Station("b", steps));

        await outer.ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default);

        steps.ShouldBe(["a in", "inner in", "inner out", "b in", "bot", "b out", "a out"]);
    }

    [Fact]
    public async Task A_station_that_stops_inside_an_inner_set_does_not_stop_the_outer_one()
    {
        var inner = new MiddlewareSet().Use(new Station("inner", steps, stops: true));

        await new MiddlewareSet().Use(inner).ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default);

        steps.ShouldBe(["inner in", "inner out", "bot"]);
    }

    [Fact]
    public async Task What_a_station_throws_passes_those_before_it()
    {
        var set = new MiddlewareSet().Use(new Station("a", steps)).Use(new Broken());

        await Should.ThrowAsync<InvalidOperationException>(() => set.ReceiveActivityWithStatusAsync(Some.Turn(), Bot, default));

        steps.ShouldBe(["a in"]);
    }

    [Fact]
    public async Task The_token_given_to_next_reaches_the_bot()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var set = new MiddlewareSet().Use(new Swap(source.Token));

        await set.ReceiveActivityWithStatusAsync(
            Some.Turn(),
            (_, token) =>
            {
                seen = token;
                return Task.CompletedTask;
            },
            default
        );

        seen.ShouldBe(source.Token);
    }

    [Fact]
    public void Null_is_no_station_and_the_set_can_be_listed()
    {
        var station = new Station("a", steps);
        var set = new MiddlewareSet();

        Should.Throw<ArgumentNullException>(() => set.Use(null)).ParamName.ShouldBe("middleware");
        set.Use(station).ShouldBe([station]);
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        steps.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Station(string name, List<string> steps, bool stops = false) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name + " in");
            if (!stops)
            {
                await next(cancellationToken);
            }

            steps.Add(name + " out");
        }
    }

    private sealed class Broken : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();
    }

    private sealed class Swap(CancellationToken other) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => next(other);
    }
}

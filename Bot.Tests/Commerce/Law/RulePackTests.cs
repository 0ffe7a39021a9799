using BotApp.Commerce.Law;

namespace BotApp.Tests.Commerce.Law;

/// <summary>A change of law is a sentence with a date beside the old one: each is asked on its own days only.</summary>
public sealed class RulePackTests
{
    private static readonly RulePack<string> Pack = new(
        "tea",
        new Says("old", new(2026, 1, 1), new(2026, 10, 31)),
        new Says("new", new(2026, 11, 1), null)
    );

    [Theory]
    [InlineData("2026-01-01T00:00:00+08:00", "old")]
    [InlineData("2026-10-31T23:59:59+08:00", "old")]
    [InlineData("2026-11-01T00:00:00+08:00", "new")]
    [InlineData("2036-11-01T00:00:00+08:00", "new")]
    public void The_sentence_of_the_day_decides(string now, string reason) =>
        Pack.Decide("facts", Cases.Under(now: DateTimeOffset.Parse(now))).Reason.ShouldBe(reason);

    [Fact]
    public void Before_there_was_a_rule_nobody_decides()
    {
        var before = new DateTimeOffset(2025, 12, 31, 12, 0, 0, TimeSpan.FromHours(8));

        Should
            .Throw<InvalidOperationException>(() => Pack.Decide("facts", Cases.Under(now: before)))
            .Message.ShouldBe("No sentence of the flow tea in force on 2025-12-31 speaks about the case.");
    }

    private sealed class Says(string reason, DateOnly from, DateOnly? to) : ISentence<string>
    {
        public Clause Clause { get; } =
            new($"law:{reason}", Rank.Law, new("法", "law"), new("条", "article"), new("内容", "what it says"), from, to);

        public Ruling? Speak(string facts, Setting setting) => Ruling.Accept(reason, Clause);
    }
}

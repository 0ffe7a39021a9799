using BotApp.Commerce.Prices;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Prices;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0.005, 0.01)]
    [InlineData(-0.005, -0.01)]
    [InlineData(1.004, 1.00)]
    [InlineData(2.675, 2.68)]
    public void Half_a_cent_is_rounded_away_from_zero(double amount, double rounded) =>
        Money.Round((decimal)amount).ShouldBe((decimal)rounded);

    [Fact]
    public void The_cents_left_over_go_to_the_largest_remainders() => Money.Split(20m, [699m, 49m, 33m]).ShouldBe([17.90m, 1.25m, 0.85m]);

    [Fact]
    public void Of_equal_remainders_the_earlier_part_gets_the_cent() => Money.Split(0.05m, [1m, 1m, 1m]).ShouldBe([0.02m, 0.02m, 0.01m]);

    [Fact]
    public void Without_weights_to_go_by_the_parts_are_even() => Money.Split(10m, [0m, 0m]).ShouldBe([5m, 5m]);

    [Fact]
    public void A_sum_taken_away_is_shared_like_one_given() => Money.Split(-0.05m, [2m, 1m]).ShouldBe([-0.03m, -0.02m]);

    [Fact]
    public void Nothing_can_be_shared_among_nobody_or_by_negative_weights()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Split(1m, []));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Split(1m, [1m, -1m]));
        Should.Throw<ArgumentNullException>(() => Money.Split(1m, null!));
    }

    [Fact]
    public void Parts_are_whole_cents_that_sum_to_the_whole() =>
        Prop.ForAll(
                Sums(),
                Weights(),
                (cents, weights) =>
                {
                    var parts = Money.Split(cents / 100m, weights);
                    return parts.Count == weights.Length && parts.Sum() == cents / 100m && parts.All(part => part == Money.Round(part));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_part_is_a_cent_or_more_from_its_exact_share() =>
        Prop.ForAll(
                Sums(),
                Weights(),
                (cents, weights) =>
                {
                    var whole = weights.Sum();
                    var exact = weights.Select(weight => whole == 0 ? cents / 100m / weights.Length : cents / 100m * weight / whole);
                    return Money.Split(cents / 100m, weights).Zip(exact).All(pair => Math.Abs(pair.First - pair.Second) < 0.01m);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<int> Sums() => Gen.Choose(-5_000_000, 5_000_000).ToArbitrary();

    private static Arbitrary<decimal[]> Weights() =>
        Gen.Choose(0, 999_999).Select(weight => weight / 100m).ArrayOf().Where(weights => weights.Length is > 0 and < 12).ToArbitrary();
}

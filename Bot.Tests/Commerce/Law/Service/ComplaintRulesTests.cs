using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Service;

public sealed class ComplaintRulesTests
{
    [Theory]
    [InlineData("我要打12315", "regulator")]
    [InlineData("LAWYER!", "lawyer")]
    [InlineData("活不下去了，我要找记者", "self-harm")]
    [InlineData("the express is late", null)]
    [InlineData("多媒体教室", null)]
    public void The_gravest_word_calls_a_person(string text, string? call) => CallsForAPerson.In(text).ShouldBe(call);

    [Fact]
    public void Compensation_is_never_below_the_law_and_never_admitted_without_a_person() =>
        Prop.ForAll(
                Gen.Choose(1, 9_999_999).Select(cents => cents / 100m).ToArbitrary(),
                ArbMap.Default.ArbFor<bool>(),
                (price, established) =>
                {
                    var fraud = Decide(ComplaintWish.FraudCompensation, price, established);
                    var food = Decide(ComplaintWish.FoodCompensation, price, established);
                    return fraud["compensation"] >= 500m
                        && fraud["compensation"] >= 3m * price
                        && food["compensation"] >= 1000m
                        && food["compensation"] >= 10m * price
                        && (fraud.Verdict == Verdict.Accept) == established;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_beyond_what_the_shop_has_set_is_promised() =>
        Prop.ForAll(
                Gen.Choose(0, 500).ToArbitrary(),
                Gen.Choose(1, 500).ToArbitrary(),
                (most, wants) =>
                {
                    var policy = ShopPolicy.Default with { Service = new() { GoodwillAtMost = most } };
                    var ruling = ComplaintRules.Pack.Decide(new() { Wish = ComplaintWish.Goodwill, Wants = wants }, Cases.Under(policy));
                    return wants <= most ? ruling["compensation"] == wants : ruling["compensation"] is null;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Ruling Decide(ComplaintWish wish, decimal price, bool established) =>
        ComplaintRules.Pack.Decide(
            new()
            {
                Wish = wish,
                Price = price,
                Established = established,
            },
            Cases.Under()
        );
}

using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Policies;
using BotApp.Tests.Commerce.Law.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Refunds;

public sealed class RefundProgressTests
{
    [Fact]
    public void No_term_gives_the_seller_more_than_seven_days() =>
        Prop.ForAll(
                Gen.Choose(0, 60).ToArbitrary(),
                Gen.Choose(0, 40 * 24).ToArbitrary(),
                (term, hours) =>
                {
                    var back = Rulings.Monday;
                    var policy = new ShopPolicy { Refunds = new RefundTerms { AfterGoodsDays = term } };
                    var setting = Rulings.At(back.AddHours(hours), policy);
                    var ruling = RefundProgress.Pack.Decide(new RefundProgressFacts { AskedAt = back, GoodsBackAt = back }, setting);
                    var last = setting.Days.EndOfDayAfter(back, 7);
                    return setting.Now > last
                        ? ruling.Notes.ContainsKey("escalated")
                        : ruling.Reason != "at-seller" || ruling.Deadline <= last;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whoever_holds_the_ball_is_named_in_every_answer()
    {
        var asked = new RefundProgressFacts { AskedAt = Rulings.Monday };

        Holder(asked).ShouldBe("customer");
        Holder(asked with { GoodsSentAt = Rulings.Monday }).ShouldBe("carrier");
        Holder(asked with { GoodsBackAt = Rulings.Monday }).ShouldBe("seller");
        Holder(asked with { SentToChannelAt = Rulings.Monday }).ShouldBe("channel");
        Holder(asked with { SentToChannelAt = Rulings.Monday, Channel = ChannelState.Failed }).ShouldBe("shop");
    }

    private static string Holder(RefundProgressFacts facts) =>
        RefundProgress.Pack.Decide(facts, Rulings.At(Rulings.Monday)).Notes["holder"];
}

using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Policies;

public sealed class LawFloorTests
{
    private static readonly DateOnly Today = new(2026, 11, 11);

    [Fact]
    public void The_defaults_are_lawful() => LawFloor.Apply(ShopPolicy.Default, Today).Overruled.ShouldBeEmpty();

    [Fact]
    public void A_window_shorter_than_the_laws_is_overruled_with_its_article()
    {
        var (effective, overruled) = LawFloor.Apply(new ShopPolicy { Returns = new() { WindowDays = 3 } }, Today);

        effective.Returns.WindowDays.ShouldBe(7);
        var rule = overruled.ShouldHaveSingleItem();
        (rule.Term, rule.Says, rule.Breaks.Code).ShouldBe(("returns.windowDays", "3", "consumer-law:25"));
    }

    [Fact]
    public void A_better_promise_stays()
    {
        var better = new ShopPolicy
        {
            Returns = new() { WindowDays = 30 },
            Quality = new() { ReturnDays = 30, ExchangeDays = 180 },
            Refunds = new() { AfterGoodsDays = 1 },
        };

        var (effective, overruled) = LawFloor.Apply(better, Today);

        effective.ShouldBe(better);
        overruled.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"returns":{"exclusions":["opened"]}}""", "consumer-regulation:19")]
    [InlineData("""{"returns":{"exclusions":["discounted"]}}""", "consumer-regulation:19")]
    [InlineData("""{"returns":{"exclusions":["promotion"]}}""", "consumer-regulation:19")]
    [InlineData("""{"returns":{"exclusions":["coupon-used"]}}""", "consumer-regulation:19")]
    [InlineData("""{"returns":{"exclusions":["已拆封"]}}""", "consumer-regulation:19")]
    [InlineData("""{"quality":{"exclusions":["fresh"]}}""", "consumer-law:24")]
    [InlineData("""{"quality":{"openedIsFine":false}}""", "consumer-law:24")]
    [InlineData("""{"quality":{"customerPaysFreight":true}}""", "consumer-law:24")]
    [InlineData("""{"refunds":{"deductions":["handling-fee"]}}""", "consumer-law:25")]
    [InlineData("""{"refunds":{"afterGoodsDays":8}}""", "consumer-law:25")]
    [InlineData("""{"refunds":{"storeCreditOnly":true}}""", "consumer-law:25")]
    [InlineData("""{"orders":{"sellerMayCancel":true}}""", "e-commerce-law:49")]
    [InlineData("""{"delivery":{"transportAtCustomersRisk":true}}""", "e-commerce-law:20")]
    [InlineData("""{"invoices":{"exclusions":["discounted"]}}""", "e-commerce-law:14")]
    [InlineData("""{"membership":{"renewWithoutNotice":true}}""", "consumer-regulation:10")]
    [InlineData("""{"membership":{"noticeDaysBeforeRenewal":4}}""", "online-trade-measures:18")]
    [InlineData("""{"service":{"noHuman":true}}""", "consumer-regulation:44")]
    [InlineData("""{"privacy":{"marketingWithoutConsent":true}}""", "consumer-law:29")]
    [InlineData("""{"privacy":{"pricesByProfile":true}}""", "consumer-regulation:9")]
    [InlineData("""{"privacy":{"closingAccountHindered":true}}""", "e-commerce-law:24")]
    public void What_merchants_like_to_write_and_may_not_is_overruled(string terms, string article)
    {
        var policy = PolicyJson.Read(System.Text.Json.JsonDocument.Parse(terms).RootElement);

        var (effective, overruled) = LawFloor.Apply(policy, Today);

        overruled.ShouldHaveSingleItem().Breaks.Code.ShouldBe(article);
        AnyPolicy.Terms(effective).ShouldBe(AnyPolicy.Terms(ShopPolicy.Default));
    }

    [Fact]
    public void Only_the_unlawful_words_of_a_list_are_struck_out()
    {
        var policy = new ShopPolicy { Returns = new() { Exclusions = ["custom-made", "opened", "discounted", "perishable"] } };

        var (effective, overruled) = LawFloor.Apply(policy, Today);

        effective.Returns.Exclusions.ShouldBe(["custom-made", "perishable"]);
        overruled.Select(rule => rule.Says).ShouldBe(["opened", "discounted"]);
    }

    [Fact]
    public void Before_an_article_was_in_force_it_overrules_nothing()
    {
        var policy = new ShopPolicy { Membership = new() { RenewWithoutNotice = true } };

        LawFloor.Apply(policy, new DateOnly(2024, 6, 30)).Overruled.ShouldBeEmpty();
        LawFloor.Apply(policy, new DateOnly(2024, 7, 1)).Overruled.ShouldHaveSingleItem();
    }

    [Fact]
    public void No_effective_policy_is_stricter_than_the_law() =>
        Prop.ForAll(AnyPolicy.Arbitrary(), policy => IsLawful(LawFloor.Apply(policy, Today).Effective)).QuickCheckThrowOnFailure();

    [Fact]
    public void Applying_it_twice_changes_nothing() =>
        Prop.ForAll(
                AnyPolicy.WithDay(),
                given =>
                {
                    var once = LawFloor.Apply(given.Policy, given.Day).Effective;
                    var twice = LawFloor.Apply(once, given.Day);
                    return twice.Overruled.Count == 0 && AnyPolicy.Terms(twice.Effective).SequenceEqual(AnyPolicy.Terms(once));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Only_what_is_reported_is_changed() =>
        Prop.ForAll(
                AnyPolicy.Arbitrary(),
                policy =>
                {
                    var (effective, overruled) = LawFloor.Apply(policy, Today);
                    var changed = PolicyTerm.All.Where(term => term.Say(policy) != term.Say(effective)).Select(term => term.Path);
                    return changed.ToHashSet().SetEquals(overruled.Select(rule => rule.Term));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_floor_stands_under_a_term_there_is() =>
        LawFloor.All.Where(floor => PolicyTerm.Find(floor.Term) is null).Select(floor => floor.Term).ShouldBeEmpty();

    /// <summary>The law once more, said independently of the floors.</summary>
    private static bool IsLawful(ShopPolicy policy) =>
        policy
            is {
                Returns.WindowDays: >= 7,
                Quality: { ReturnDays: >= 7, ExchangeDays: >= 15, OpenedIsFine: true, CustomerPaysFreight: false },
                Refunds: { AfterGoodsDays: <= 7, StoreCreditOnly: false },
                Orders.SellerMayCancel: false,
                Delivery.TransportAtCustomersRisk: false,
                Membership: { RenewWithoutNotice: false, NoticeDaysBeforeRenewal: >= 5 },
                Service.NoHuman: false,
                Privacy: { MarketingWithoutConsent: false, PricesByProfile: false, ClosingAccountHindered: false },
            }
        && new[] { policy.Returns.Exclusions, policy.Quality.Exclusions, policy.Refunds.Deductions, policy.Invoices.Exclusions }
            .SelectMany(words => words)
            .Intersect(["opened", "discounted", "promotion", "coupon-used", "worn-once", "fresh", "handling-fee", "已拆封", ""])
            .Count() == 0;
}

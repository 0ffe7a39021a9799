using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Quality;

public sealed class QualityClaimTests
{
    private static readonly DateTimeOffset Invoiced = new(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Depreciation_says_how_it_was_reckoned()
    {
        var facts = new QualityClaimFacts
        {
            InvoicedAt = Invoiced,
            Paid = 1000m,
            FailedRepairs = 2,
            DepreciationPerDay = 0.0005m,
            Wants = Remedy.Return,
        };

        var ruling = QualityClaim.Pack.Decide(facts, At(100, ShopPolicy.Default));

        ruling.Amounts.ShouldContain(new Amount("depreciation", 50m, "1000.00 × 0.0005 per day"));
    }

    [Fact]
    public void Refund_and_depreciation_sum_to_what_was_paid() =>
        Prop.ForAll(
                Gen.Choose(0, 900_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Choose(0, 100).Select(rate => rate / 10_000m).ToArbitrary(),
                Gen.Choose(8, 365).ToArbitrary(),
                (paid, rate, day) =>
                {
                    var facts = new QualityClaimFacts
                    {
                        InvoicedAt = Invoiced,
                        Paid = paid,
                        FailedRepairs = 2,
                        DepreciationPerDay = rate,
                    };
                    var ruling = QualityClaim.Pack.Decide(facts, At(day, ShopPolicy.Default));
                    return ruling["refund"] >= 0 && ruling.Amounts.Sum(sum => sum.Value) == paid;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_terms_take_away_what_the_law_gives() =>
        Prop.ForAll(
                Gen.Choose(-3, 200).ToArbitrary(),
                Gen.Choose(0, 365).ToArbitrary(),
                (promised, day) =>
                {
                    var terms = new ShopPolicy
                    {
                        Quality = new()
                        {
                            ReturnDays = promised,
                            ExchangeDays = promised,
                            WarrantyMonths = promised,
                        },
                    };
                    return (day > 7 || Granted(Remedy.Return, day, terms))
                        && (day > 15 || Granted(Remedy.Exchange, day, terms))
                        && Granted(Remedy.Repair, day, terms);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_granted_today_was_granted_yesterday() =>
        Prop.ForAll(
                Gen.Elements(Remedy.Return, Remedy.Exchange, Remedy.Repair).ToArbitrary(),
                Gen.Choose(1, 800).ToArbitrary(),
                (remedy, day) => !Granted(remedy, day, ShopPolicy.Default) || Granted(remedy, day - 1, ShopPolicy.Default)
            )
            .QuickCheckThrowOnFailure();

    private static bool Granted(Remedy remedy, int day, ShopPolicy policy) =>
        QualityClaim.Pack.Decide(new() { InvoicedAt = Invoiced, Wants = remedy }, At(day, policy)).Verdict == Verdict.Accept;

    private static Setting At(int day, ShopPolicy policy) => new(Invoiced.AddDays(day).AddHours(23), ShopDays.Shanghai, policy);
}

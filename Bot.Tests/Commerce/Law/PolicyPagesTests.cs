using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Policies;
using BotApp.Tests.House;

namespace BotApp.Tests.Commerce.Law;

/// <summary>The numbers on the pages for people are those of the code: each row of <c>| term | value | clause |</c>, and none is missing.</summary>
public sealed class PolicyPagesTests
{
    private static readonly ShopPolicy Terms = ShopPolicy.Default;

    [Fact]
    public void The_page_on_returns_has_the_numbers_of_the_code() =>
        Page("returns.md")
            .ShouldBe(
                Sorted(
                    Law(SevenDayReturn.Days, ConsumerLaw.Article25.Code),
                    Law(SevenDayReturn.RefundWithinDays, SevenDayMeasures.Article13.Code),
                    Term(Terms.Returns.WindowDays, "returns.windowDays"),
                    Term(Terms.Returns.ShipBackDays, "returns.shipBackDays"),
                    Term(Terms.Refunds.AfterGoodsDays, "refunds.afterGoodsDays"),
                    Term(Terms.Returns.HumanAbove, "returns.humanAbove"),
                    Term(Terms.Returns.FreeFreightFrom, "returns.freeFreightFrom"),
                    Term(Terms.Exchanges.HumanAbove, "exchanges.humanAbove"),
                    Term(Terms.Refunds.HumanAbove, "refunds.humanAbove"),
                    Term(Terms.Refunds.NeedNotGoBackUpTo, "refunds.needNotGoBackUpTo"),
                    Term((decimal)Terms.Refunds.SellerAnswersWithin.TotalHours, "refunds.sellerAnswersWithin"),
                    Term(Terms.Delivery.HumanAbove, "delivery.humanAbove"),
                    Term((decimal)Terms.Delivery.LostAfter.TotalHours, "delivery.lostAfter"),
                    Term(Terms.Delivery.ReportDays, "delivery.reportDays")
                )
            );

    [Fact]
    public void The_page_on_quality_has_the_numbers_of_the_code() =>
        Page("quality.md")
            .ShouldBe(
                Sorted(
                    Law(SevenDayChoice.Days, ThreeGuaranteeRules.Article9.Code),
                    Law(FifteenDayChoice.Days, ThreeGuaranteeRules.Article10.Code),
                    Law(TwoFailedRepairs.Repairs, ThreeGuaranteeRules.Article11.Code),
                    Law(NoParts.Days, ThreeGuaranteeRules.NoParts.Code),
                    Law(RepairerDelay.Days, ThreeGuaranteeRules.RepairerDelay.Code),
                    Law(TermOver.PartsYears, ThreeGuaranteeRules.Term.Code),
                    Law(SevenDayChoice.Days, ConsumerLaw.Article24.Code),
                    Law(BurdenOfProof.Months, ConsumerLaw.Article23.Code),
                    Law(LateNotice.Years, new LateNotice().Clause.Code),
                    Term(Terms.Quality.WarrantyMonths, "quality.warrantyMonths"),
                    Term(Terms.Quality.ReturnDays, "quality.returnDays"),
                    Term(Terms.Quality.ExchangeDays, "quality.exchangeDays")
                )
            );

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_answer_on_combining_coupons_is_that_of_the_default_policy(string language)
    {
        var together = CouponWords.Together(Terms.Coupons.CouponsPerOrder);

        var answer = File.ReadAllText(Path.Combine(Repository.Root, "Bot", "knowledge", "coupon", $"stacking.{language}.md"));

        answer.ShouldContain(language == "zh" ? together.Zh : together.En);
    }

    private static string Law(int value, string clause) => Row(value, clause);

    private static string Term(decimal value, string term) => Row(value, "policy:" + term);

    private static string Row(decimal value, string clause) => string.Create(CultureInfo.InvariantCulture, $"{clause} = {value:0.##}");

    private static string[] Sorted(params string[] rows) => [.. rows.Order(StringComparer.Ordinal)];

    private static string[] Page(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "policies", name));
        return
        [
            .. lines
                .SkipWhile(line => line != "| term | value | clause |")
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => $"{cells[3]} = {cells[2]}")
                .Order(StringComparer.Ordinal),
        ];
    }
}

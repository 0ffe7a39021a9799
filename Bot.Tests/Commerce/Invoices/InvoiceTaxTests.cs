using BotApp.Commerce.Invoices;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceTaxTests
{
    [Fact]
    public void Three_lines_that_each_round_down_still_sum_to_the_tax_of_the_whole()
    {
        var lines = InvoiceTax.Share(3m, [("甲", 1m, 0.13m), ("乙", 1m, 0.13m), ("丙", 1m, 0.13m)]);

        lines.Select(line => line.Tax).ShouldBe([0.12m, 0.12m, 0.11m]);
    }

    [Fact]
    public void A_line_without_tax_bears_none() =>
        InvoiceTax.Share(213m, [("书", 113m, 0.13m), ("菜", 100m, 0m)]).Select(line => line.Tax).ShouldBe([13m, 0m]);

    [Fact]
    public void Lines_sum_to_the_total_and_their_taxes_to_the_tax_in_it() =>
        Prop.ForAll(
                Gen.Choose(0, 9_999_999).Select(cents => cents / 100m).ToArbitrary(),
                Lines(),
                (total, lines) =>
                {
                    var taxed = InvoiceTax.Share(total, lines);
                    var exact = taxed.Sum(line => line.Total * line.Rate / (1 + line.Rate));
                    return taxed.Sum(line => line.Total) == total
                        && taxed.Sum(line => line.Net) + taxed.Sum(line => line.Tax) == total
                        && Math.Abs(taxed.Sum(line => line.Tax) - exact) <= 0.005m
                        && taxed.All(line => line.Tax >= 0m && line.Tax <= line.Total);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<(string Name, decimal Paid, decimal Rate)[]> Lines() =>
        (from cents in Gen.Choose(1, 999_999) from rate in Gen.Elements(InvoiceTax.Rates.ToArray()) select ("商品", cents / 100m, rate))
            .ArrayOf()
            .Where(lines => lines.Length is > 0 and < 10)
            .ToArbitrary();
}

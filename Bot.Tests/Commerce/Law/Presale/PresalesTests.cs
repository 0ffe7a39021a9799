using BotApp.Commerce.Law.Presale;
using BotApp.Commerce.Policies;
using BotApp.Tests.Commerce.Law.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Presale;

public sealed class PresalesTests
{
    [Fact]
    public void A_late_balance_costs_a_fifth_of_the_price_at_most_and_nothing_is_lost() =>
        Prop.ForAll(
                Rulings.Sums(),
                Rulings.Sums(),
                Gen.Elements(true, false).ToArbitrary(),
                (deposit, balance, forfeits) =>
                {
                    var policy = new ShopPolicy { Presale = new PresaleTerms { LateBalanceForfeitsDeposit = forfeits } };
                    var ruling = Presales.Pack.Decide(Facts(deposit, balance), Rulings.At(Rulings.Monday.AddDays(2), policy));
                    var kept = ruling["deposit.kept"] ?? 0m;
                    return kept <= ((deposit + balance) * 0.2m) + 0.005m && ruling["refund"] + kept == deposit && (forfeits || kept == 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_sellers_fault_brings_back_everything_even_when_the_balance_is_late()
    {
        var ruling = Presales.Pack.Decide(Facts(20m, 180m) with { SellerFault = true }, Rulings.At(Rulings.Monday.AddDays(2)));

        ruling["refund"].ShouldBe(20m);
    }

    private static PresaleFacts Facts(decimal deposit, decimal balance) =>
        new()
        {
            Deposit = deposit,
            DepositPaidAt = Rulings.Monday.AddDays(-9),
            Balance = balance,
            BalanceFrom = Rulings.Monday,
            BalanceUntil = Rulings.Monday.AddDays(1),
        };
}

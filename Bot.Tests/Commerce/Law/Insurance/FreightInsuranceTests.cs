using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Insurance;
using BotApp.Tests.Commerce.Law.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Insurance;

public sealed class FreightInsuranceTests
{
    [Fact]
    public void In_a_quality_case_insurer_and_seller_together_cover_the_way_back() =>
        Prop.ForAll(
                Rulings.Sums(),
                Rulings.Sums(),
                Gen.Elements(true, false).ToArbitrary(),
                (insured, freight, isInsured) =>
                {
                    var facts = new FreightInsuranceFacts
                    {
                        Insured = isInsured,
                        InsuredSum = insured,
                        FreightPaid = freight,
                        QualityCase = true,
                        ReturnSignedAt = Rulings.Monday,
                    };
                    var ruling = FreightInsurance.Pack.Decide(facts, Rulings.At(Rulings.Monday));
                    return ruling.Verdict == Verdict.Accept
                        && ruling.Notes["freight"] == "seller"
                        && ruling["top-up"] >= 0
                        && (ruling["payout"] ?? 0m) + ruling["top-up"] >= freight;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(ClaimKind.RefundOnly)]
    [InlineData(ClaimKind.Refused)]
    [InlineData(ClaimKind.Exchange)]
    public void In_a_quality_case_what_is_not_covered_is_the_sellers(ClaimKind kind)
    {
        var facts = new FreightInsuranceFacts
        {
            Kind = kind,
            QualityCase = true,
            FreightPaid = 12m,
        };

        FreightInsurance.Pack.Decide(facts, Rulings.At(Rulings.Monday))["top-up"].ShouldBe(12m);
    }
}

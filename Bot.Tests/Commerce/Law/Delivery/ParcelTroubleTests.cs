using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Delivery;

public sealed class ParcelTroubleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 5, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Nobody_gets_more_than_was_paid() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<ParcelTroubleKind>()).ToArbitrary(),
                Gen.Choose(0, 100_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Choose(0, 200_000).Select(cents => cents / 100m).ToArbitrary(),
                (trouble, paid, affected) =>
                {
                    var facts = new ParcelTroubleFacts
                    {
                        Trouble = trouble,
                        Paid = paid,
                        PaidForAffected = affected,
                        HasPhotos = true,
                    };
                    return (Decide(facts)["refund"] ?? 0) <= paid;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_risk_list_alone_never_refuses() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<ParcelTroubleKind>()).ToArbitrary(),
                trouble =>
                    Decide(
                        new()
                        {
                            Trouble = trouble,
                            Paid = 60m,
                            OnRiskList = true,
                        }
                    ).Verdict == Verdict.Human
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_was_settled_freight_is_the_sellers() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<ParcelTroubleKind>()).ToArbitrary(),
                trouble =>
                {
                    var ruling = Decide(
                        new()
                        {
                            Trouble = trouble,
                            Paid = 60m,
                            HasPhotos = true,
                        }
                    );
                    return ruling.Verdict == Verdict.Accept && ruling.Notes["freight"] == "seller";
                }
            )
            .QuickCheckThrowOnFailure();

    private static Ruling Decide(ParcelTroubleFacts facts) =>
        ParcelTrouble.Pack.Decide(facts, new Setting(Now, ShopDays.Shanghai, ShopPolicy.Default));
}

using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Refunds;

public sealed class PartialRefundTests
{
    private static readonly Setting Setting = new(
        new DateTimeOffset(2026, 11, 5, 12, 0, 0, TimeSpan.FromHours(8)),
        ShopDays.Shanghai,
        new ShopPolicy
        {
            Returns = new() { FreeFreightFrom = 99m, FreightSaved = 10m },
            Refunds = new() { HumanAbove = 1_000_000m },
        }
    );

    [Fact]
    public void A_refund_says_how_it_was_reckoned() =>
        Decide(new() { Items = [new("A", 120m, Returned: 1), new("B", 100m)], Promotions = [Off40] })
            .Amounts.ShouldContain(new Amount("refund", 80m, "180.00 − 100.00"));

    [Fact]
    public void Returning_one_by_one_in_any_order_gives_the_same_in_the_end() =>
        Prop.ForAll(
                Orders(),
                order =>
                {
                    var turns = Enumerable.Range(0, order.Items.Count).ToArray();
                    var whole = Net(Decide(Returned(order, _ => true)));
                    return OneByOne(order, turns) == whole
                        && OneByOne(order, turns.Reverse()) == whole
                        && OneByOne(order, turns, remembered: false) == whole
                        && OneByOne(order, turns.Reverse(), remembered: false) == whole;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_returned_in_two_steps_gives_what_it_gives_in_one() =>
        Prop.ForAll(
                Orders(),
                order =>
                    OneByOne(order, [0, 1]) == OneByOne(order, [1, 0])
                    && OneByOne(order, [0, 1]) == Net(Decide(Returned(order, at => at < 2)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_gets_more_than_was_paid() =>
        Prop.ForAll(
                Orders(),
                order =>
                {
                    var all = Decide(Returned(order, _ => true));
                    var some = Decide(Returned(order, at => at == 0));
                    return all["refund"] <= Paid(order) && some["refund"] <= Paid(order) && some["refund"] >= 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_explain_the_refund_and_parts_sum_to_it() =>
        Prop.ForAll(
                Orders(),
                order =>
                {
                    var ruling = Decide(Returned(order, _ => true));
                    var lines = ruling.Amounts.Where(sum => sum.Name.StartsWith("line.", StringComparison.Ordinal)).Sum(sum => sum.Value);
                    var explained =
                        ruling["goods"]
                        - (ruling["discountDeduction"] ?? 0)
                        - (ruling["freightDeduction"] ?? 0)
                        - (ruling["giftDeduction"] ?? 0);
                    return lines == ruling["refund"] && explained == Net(ruling);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Promotion Off40 { get; } = new() { Threshold = 200m, Off = 40m };

    private static Ruling Decide(PartialRefundFacts facts) => PartialRefund.Pack.Decide(facts, Setting);

    private static decimal Net(Ruling ruling) => ruling["refund"]!.Value - (ruling["topUp"] ?? 0);

    private static decimal Paid(PartialRefundFacts order) => Net(Decide(Returned(order with { FreeFreightFrom = 0 }, _ => true)));

    private static PartialRefundFacts Returned(PartialRefundFacts order, Func<int, bool> now) =>
        order with
        {
            Items = [.. order.Items.Select((item, at) => item with { Returned = now(at) ? item.Quantity : 0 })],
        };

    private static decimal OneByOne(PartialRefundFacts order, IEnumerable<int> turns, bool remembered = true)
    {
        var items = order.Items.ToArray();
        var given = 0m;
        foreach (var turn in turns)
        {
            items[turn] = items[turn] with { Returned = items[turn].Quantity };
            given += Net(Decide(order with { Items = [.. items], RefundedBefore = remembered ? given : null }));
            items[turn] = items[turn] with { Returned = 0, ReturnedBefore = items[turn].Quantity };
        }

        return given;
    }

    private static Arbitrary<PartialRefundFacts> Orders() =>
        (
            from prices in Gen.Choose(1, 20_000).ArrayOf(4)
            from quantities in Gen.Choose(1, 3).ArrayOf(4)
            from rate in Gen.Choose(0, 5)
            from repeats in Gen.Elements(true, false)
            select new PartialRefundFacts
            {
                Items = [.. prices.Select((cents, at) => new PurchasedItem($"{at}", cents / 100m, quantities[at]))],
                Promotions =
                [
                    new()
                    {
                        MinimumQuantity = 3,
                        Rate = rate / 10m,
                        Scope = ["0", "2"],
                    },
                    Off40 with
                    {
                        Repeats = repeats,
                    },
                ],
            }
        ).ToArbitrary();
}

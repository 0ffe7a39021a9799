using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;

namespace BotApp.Tests.Commerce.Law.Orders;

public sealed class ChangeAddressTests
{
    [Theory]
    [InlineData(8, 12, "pay-difference", 4, null)]
    [InlineData(12, 8, "refund-difference", -4, 4)]
    [InlineData(8, 8, "changed", 0, null)]
    public void The_difference_of_freight_is_paid_or_given_back(int paid, int now, string reason, int difference, int? refund)
    {
        var facts = new ChangeAddressFacts
        {
            Status = OrderStatus.ToShip,
            FreightPaid = paid,
            FreightNew = now,
        };

        var ruling = ChangeAddress.Pack.Decide(facts, Rulings.At(Rulings.Monday));

        (ruling.Reason, ruling["difference"], ruling["refund"]).ShouldBe((reason, difference, refund));
    }
}

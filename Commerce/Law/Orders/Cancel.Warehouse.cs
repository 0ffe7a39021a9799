using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Orders;

public static partial class Cancel
{
    /// <summary>A warehouse that cannot be stopped is for a person. Case: on the loading ramp → human.</summary>
    public sealed class Unstoppable : ISentence<CancelFacts>
    {
        public Clause Clause => OrderRules.BeforeShipping;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.Warehouse == WarehouseState.Unstoppable
                ? Ruling.Human("warehouse-cannot-stop", Clause, Alternative.Intercept, Alternative.RefuseOnDelivery)
                : null;
    }

    /// <summary>A seller who declines while picking: a person mediates. Case: declined after an hour → human.</summary>
    public sealed class SellerDeclined : ISentence<CancelFacts>
    {
        public Clause Clause => Picking;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts is { Warehouse: WarehouseState.Picking, SellerAnswer: SellerAnswer.Declined }
                ? Ruling.Human("seller-declined", Clause, Alternative.RefuseOnDelivery, Alternative.PlatformMediation)
                : null;
    }

    /// <summary>In picking the seller has 24 h. Case: asked at 10:00 → answer by 10:00; a second later silence has agreed.</summary>
    public sealed class AskSeller : ISentence<CancelFacts>
    {
        public Clause Clause => Picking;

        public Ruling? Speak(CancelFacts facts, Setting setting)
        {
            var until = (facts.CancelAskedAt ?? setting.Now) + setting.Policy.Orders.SellerAnswersPickingWithin;
            return facts is { Warehouse: WarehouseState.Picking, SellerAnswer: SellerAnswer.None } && setting.Now <= until
                ? Ruling
                    .Accept("seller-asked", Clause)
                    .Until(until)
                    .Offering(Alternative.Wait, Alternative.Human)
                    .Restoring(facts, setting)
                    .RefundingAll(facts.Payments, setting)
                : null;
        }
    }

    /// <summary>Paid and not shipped: everything back by its own route. Case: 60.00 wallet, 20.00 gift card → 80.00 as 60.00 and 20.00.</summary>
    public sealed class NotShipped : ISentence<CancelFacts>
    {
        public Clause Clause => OrderRules.BeforeShipping;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            Ruling.Accept("not-shipped", Clause).Restoring(facts, setting).RefundingAll(facts.Payments, setting);
    }
}

using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 1, 查订单: which problem an order has and which next steps its facts call for.</summary>
public static class OrderState
{
    public static RulePack<OrderStatusFacts> Pack { get; } =
        new(
            "order-status",
            new OwnOrderOnly<OrderStatusFacts>(),
            new NotFoundButPaid(),
            new NotFound(),
            new ParcelInTrouble(),
            new LateToShip(),
            new InOrder()
        );

    /// <summary>Money without an order is for a person. Case: no such order, a bank receipt of 80.00 → human.</summary>
    public sealed class NotFoundButPaid : ISentence<OrderStatusFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(OrderStatusFacts facts, Setting setting) =>
            !facts.Found && facts.PaymentProven ? Ruling.Human("payment-proven", Clause) : null;
    }

    /// <summary>An unknown number is said to be unknown. Case: a digit too many → refused, number asked again.</summary>
    public sealed class NotFound : ISentence<OrderStatusFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(OrderStatusFacts facts, Setting setting) =>
            facts.Found ? null : Ruling.Refuse("not-found", Clause, Alternative.CorrectInput);
    }

    /// <summary>Parcels in trouble come first, as in <see cref="OrderProblems"/>. Case: shipped, silent for 25 h → stalled; track, urge.</summary>
    public sealed class ParcelInTrouble : ISentence<OrderStatusFacts>
    {
        public Clause Clause => ExpressRules.Article28;

        public Ruling? Speak(OrderStatusFacts facts, Setting setting)
        {
            if (!facts.Status.IsUnderWay())
            {
                return null;
            }

            foreach (var parcel in facts.Parcels)
            {
                if (parcel.Read(facts.ShipToCity, setting).Problem is { } signal)
                {
                    var steps = NextStepRules.For(facts.Status, new OrderProblem.ParcelTrouble(parcel.Number, signal));
                    return Ruling.Accept(ParcelWords.Reason(signal), Clause).With("parcel", parcel.Number).Showing(steps);
                }
            }

            return null;
        }
    }

    /// <summary>A broken promise to ship. Case: promised by 12:00, still to ship at 12:00:01 → late; urge, cancel.</summary>
    public sealed class LateToShip : ISentence<OrderStatusFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(OrderStatusFacts facts, Setting setting) =>
            OrderProblems.LateToShip(facts.Status, facts.PromisedShipAt, setting.Now) is { } late
                ? Ruling.Accept("late-to-ship", Clause).Until(late.PromisedAt).Showing(NextStepRules.For(facts.Status, late))
                : null;
    }

    /// <summary>All is well: the status and what can be done. Case: delivered → track, report, return, invoice.</summary>
    public sealed class InOrder : ISentence<OrderStatusFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(OrderStatusFacts facts, Setting setting) =>
            Ruling
                .Accept("in-order", Clause)
                .Until(facts.Status.AwaitsShipping() ? facts.PromisedShipAt : null)
                .Showing(NextStepRules.For(facts.Status, problem: null));
    }

    private static Ruling Showing(this Ruling ruling, IReadOnlyList<NextStep> steps) =>
        ruling.With("steps", string.Join(',', steps)).Offering([.. steps.Select(AsAlternative).OfType<Alternative>().Distinct()]);

    private static Alternative? AsAlternative(NextStep step) =>
        step switch
        {
            NextStep.Pay or NextStep.PayBalance => Alternative.PayAgain,
            NextStep.UrgeShipping => Alternative.UrgeShipping,
            NextStep.UrgeDelivery => Alternative.UrgeDelivery,
            NextStep.ChangeAddress => Alternative.ChangeAddress,
            NextStep.Cancel => Alternative.Cancel,
            NextStep.Return => Alternative.ReturnWithoutReason,
            NextStep.BuyAgain => Alternative.Reorder,
            _ => null,
        };
}

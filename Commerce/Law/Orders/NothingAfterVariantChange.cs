using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Where the shop says so, an order in which another variant was taken is final. Case: size changed, then another address wanted → refused.</summary>
public sealed class NothingAfterVariantChange<TFacts> : ISentence<TFacts>
    where TFacts : IOrderFacts
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "orders.variantChangeIsFinal",
            "改过规格的订单不能再改",
            "An order whose variant was changed cannot be changed again"
        );

    public Ruling? Speak(TFacts facts, Setting setting) =>
        setting.Policy.Orders.VariantChangeIsFinal && facts.VariantChanges > 0
            ? Ruling.Refuse("final-after-variant-change", Clause, Alternative.Reorder)
            : null;
}

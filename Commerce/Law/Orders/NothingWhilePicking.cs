using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Where the shop says so, an order the warehouse has begun to pack stays as it is. Case: picking, another colour wanted → refused; waiting → fine.</summary>
public sealed class NothingWhilePicking<TFacts> : ISentence<TFacts>
    where TFacts : IOrderFacts
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "orders.finalWhilePicking",
            "仓库已开始处理的订单不能再改、不能取消",
            "An order the warehouse has begun to pack can no longer be changed or called off"
        );

    public Ruling? Speak(TFacts facts, Setting setting) =>
        setting.Policy.Orders.FinalWhilePicking && facts.Warehouse != WarehouseState.Waiting
            ? Ruling.Refuse("being-packed", Clause, Alternative.Wait, Alternative.Human)
            : null;
}

using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Once an order is placed the contract stands; the seller cannot call it off alone (电商法49).</summary>
internal sealed class SellerMayCancelFloor()
    : FlagFloor(
        "orders.sellerMayCancel",
        ECommerceLaw.Article49,
        new("订单提交成功合同即成立，商家不得单方取消", "With the order placed the contract stands; the seller may not call it off alone")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Orders.SellerMayCancel;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Orders = policy.Orders with { SellerMayCancel = value },
        };
}

using BotApp.Commerce.Ports.Own;

namespace BotApp.Commerce.Ports;

/// <summary>The merchant's systems that deeds read from and write to; every <see cref="Storage.ShopDb"/> knows them, so that no deed goes round them.</summary>
internal sealed record BackOffice(IOrderSystem Orders, IStockSystem Stock)
{
    public static BackOffice Own { get; } = new(new OwnOrders(), new OwnStock());
}

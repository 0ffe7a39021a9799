using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Turns a basket into an unpaid order under the demo shop's terms: 满减 by steps, freight free from 99.</summary>
internal static class Checkout
{
    private const decimal FreeFreightFrom = 99m;
    private const decimal FreightFee = 8m;

    private static readonly (decimal From, decimal Off)[] Steps = [(1000m, 120m), (500m, 60m), (200m, 20m)];

    /// <summary>The step of 满减 that took so much off.</summary>
    public static decimal ThresholdOf(decimal off) => Steps.First(step => step.Off == off).From;

    /// <summary>The serial is the six digits after the day and unique in the shop.</summary>
    public static Order Place(
        int serial,
        Customer customer,
        Address shipTo,
        DateTimeOffset at,
        bool onSale,
        params IReadOnlyList<BasketItem> basket
    )
    {
        var number = $"{at:yyMMdd}{serial:000000}";
        var goods = basket.Sum(item => item.Price);
        var discount = onSale ? Steps.FirstOrDefault(step => goods >= step.From).Off : 0m;
        var freight = goods - discount >= FreeFreightFrom ? 0m : FreightFee;
        var shares = Money.Split(discount, [.. basket.Select(item => item.Price)]);
        return new Order
        {
            Number = number,
            CustomerId = customer.Id,
            Status = OrderStatus.Unpaid,
            Currency = Money.Cny,
            GoodsTotal = goods,
            Discount = discount,
            Freight = freight,
            Total = goods - discount + freight,
            PlacedAt = at,
            PayBefore = at.AddHours(24),
            ShipTo = shipTo,
            Lines = [.. basket.Select((item, i) => item.Line(number, i + 1, shares[i]))],
        };
    }
}

/// <summary>So many of a variant.</summary>
internal sealed record BasketItem(Product Product, Variant Variant, int Quantity)
{
    public decimal Price => Quantity * Variant.Price;

    public OrderLine Line(string orderNumber, int no, decimal discount) =>
        new()
        {
            OrderNumber = orderNumber,
            No = no,
            ProductId = Product.Id,
            Sku = Variant.Sku,
            Name = Product.Name,
            Options = Variant.Label,
            Picture = Product.Picture,
            Quantity = Quantity,
            UnitPrice = Variant.Price,
            Discount = discount,
        };
}

using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The invoice of a demo order, issued when it was completed.</summary>
internal static class DemoInvoice
{
    public static Fapiao Of(Order order, IReadOnlyList<Product> products)
    {
        var number = $"FP{order.Number}01";
        var lines = order.Lines.Select(line => Line(number, line, products.First(product => product.Id == line.ProductId))).ToList();
        return new Fapiao
        {
            Number = number,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = FapiaoKind.General,
            Status = FapiaoStatus.Delivered,
            BuyerType = BuyerType.Person,
            Title = "林小满",
            Email = "demo-1@example.com",
            Amount = lines.Sum(line => line.Amount),
            Tax = lines.Sum(line => line.Tax),
            Total = lines.Sum(line => line.Amount + line.Tax),
            DigitalNumber = $"{order.Number[..2]}330000{order.Number}",
            RequestedAt = order.ClosedAt!.Value,
            IssuedAt = order.ClosedAt.Value.AddMinutes(2),
            DeliveredAt = order.ClosedAt.Value.AddMinutes(3),
            Lines = lines,
        };
    }

    private static FapiaoLine Line(string number, OrderLine line, Product product)
    {
        var net = Money.Round(line.Amount / (1m + product.TaxRate));
        return new FapiaoLine
        {
            FapiaoNumber = number,
            No = line.No,
            Item = $"*{product.TaxItem}*{line.Name.Zh}",
            Model = line.Options.Zh,
            Unit = "件",
            Quantity = line.Quantity,
            UnitPrice = Money.Round(net / line.Quantity),
            Amount = net,
            TaxRate = product.TaxRate,
            Tax = line.Amount - net,
        };
    }
}

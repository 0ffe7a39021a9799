using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>Rewrites an order's lines once exchanged goods are with the customer; of a line exchanged in part a new line is made.</summary>
internal static class ExchangedLines
{
    public static async Task WriteAsync(ExchangeRoom room, CancellationToken cancellationToken)
    {
        var (order, writing) = (room.Order, room.Writing);
        foreach (var part in room.Exchange.Lines)
        {
            var to = await writing
                .Db.Variants.Include(variant => variant.Options.OrderBy(option => option.No))
                .FirstOrDefaultAsync(variant => variant.Sku == part.ToSku, cancellationToken);
            var line = order.Lines.First(line => line.No == part.LineNo);
            if (part.Quantity == line.Quantity)
            {
                writing.Replace(line, Exchanged(line, part, to));
            }
            else
            {
                Divide(room, line, part, to);
            }
        }

        var goods = order.Lines.Sum(line => line.UnitPrice * line.Quantity);
        var total = order.Total + room.Exchange.Difference;
        writing.Replace(order, order with { GoodsTotal = goods, Total = total, Discount = goods + order.Freight - total });
    }

    /// <summary>The exchanged pieces become the last line of the order, with their share of every discount.</summary>
    private static void Divide(ExchangeRoom room, OrderLine line, ExchangeLine part, Variant? to)
    {
        var moved = line with
        {
            No = room.Order.Lines.Max(one => one.No) + 1,
            Quantity = part.Quantity,
            Discount = Trade.DiscountOf(line, part.Quantity),
            ReturnedQuantity = 0,
            Refunded = 0m,
        };
        foreach (
            var share in room.Order.Promotions.SelectMany(promotion => promotion.Shares).Where(share => share.LineNo == line.No).ToList()
        )
        {
            var amount = Money.Round(share.Amount * part.Quantity / line.Quantity);
            room.Writing.Replace(share, share with { Amount = share.Amount - amount });
            room.Writing.Db.Add(share with { LineNo = moved.No, Amount = amount });
        }

        room.Writing.Replace(line, line with { Quantity = line.Quantity - part.Quantity, Discount = line.Discount - moved.Discount });
        room.Writing.Db.Add(Exchanged(moved, part, to));
    }

    /// <summary>The line costs what was paid for it and the difference.</summary>
    private static OrderLine Exchanged(OrderLine line, ExchangeLine part, Variant? to)
    {
        var amount = line.Amount + part.Difference;
        var unit = Money.Round(line.UnitPrice + (part.Difference / part.Quantity));
        return line with
        {
            Sku = part.ToSku,
            Options = to?.Label ?? line.Options,
            UnitPrice = unit,
            Discount = (unit * part.Quantity) - amount,
        };
    }
}

using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Invoices;

/// <summary>An order with an invoice, and what systems and customers then do with it.</summary>
internal static class Invoiced
{
    /// <summary>Earbuds of yesterday evening, paid 379.00, not shipped.</summary>
    public const string Order = "261121001003";
    public const string TaxNumber = "91350100M000100Y43";
    public const string Blue = "26332000000000000001";
    public const string Red = "26332000000000000002";

    public static FapiaoWish Company { get; } =
        new(Order)
        {
            Buyer = BuyerType.Company,
            Title = "云杉科技",
            TaxId = TaxNumber,
        };

    /// <summary>Asked for, issued as <see cref="Blue"/> and delivered; answers our number.</summary>
    public static async Task<string> DeliveredAsync(Shop shop, FapiaoWish? wish = null)
    {
        var desk = shop.The<InvoiceDesk>();
        var offered = await desk.QuoteAsync(Shop.Xiaoman, wish ?? new FapiaoWish(Order), CancellationToken.None);
        var quote = offered.ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        var done = await desk.CommitAsync(Shop.Xiaoman, quote, "first", CancellationToken.None);
        var number = done.ShouldBeOfType<CommitAnswer.Done>().Receipt.Number;
        var work = shop.The<InvoiceWork>();
        (await work.SentAsync(number, CancellationToken.None)).ShouldBe(InvoiceWorkAnswer.Done);
        (await work.NumberedAsync(number, Blue, CancellationToken.None)).ShouldBe(InvoiceWorkAnswer.Done);
        (await work.DeliveredAsync(number, CancellationToken.None)).ShouldBe(InvoiceWorkAnswer.Done);
        return number;
    }

    public static async Task<Fapiao> OneAsync(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db.Fapiao.AsNoTracking().Include(row => row.Lines).SingleAsync(row => row.Number == number);
    }

    public static async Task<Fapiao> RedAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Fapiao.AsNoTracking().Include(row => row.Lines).SingleAsync(row => row.RedOf == Blue);
    }

    public static async Task SetAsync(Shop shop, string number, Func<Fapiao, Fapiao> change)
    {
        await using var db = await shop.Tables();
        var invoice = await db.Fapiao.SingleAsync(row => row.Number == number);
        db.Entry(invoice).CurrentValues.SetValues(change(invoice));
        await db.SaveChangesAsync();
    }

    /// <summary>So much went back to where it came from.</summary>
    public static async Task RefundAsync(Shop shop, decimal amount)
    {
        await using var db = await shop.Tables();
        var rows = await db.Set<OrderPayment>().Where(row => row.OrderNumber == Order).ToListAsync();
        db.Add(
            new OrderPayment
            {
                OrderNumber = Order,
                No = rows.Count + 1,
                Type = PaymentType.Refund,
                Method = rows.Count > 0 ? rows[0].Method : MethodKind.WeChatPay,
                MethodId = rows.Count > 0 ? rows[0].MethodId : null,
                Amount = amount,
                At = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }
}

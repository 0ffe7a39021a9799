using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Ports;

/// <summary>A shop with one of everything an outside system speaks of, and the events it would speak with.</summary>
internal static class PortWorld
{
    public const string Secret = "a secret of the tests, long enough";
    public const string Customer = "c-00001";
    public const string Unpaid = "261120900001";
    public const string Shipped = "261120900002";
    public const string Intent = "PI26112200000001";
    public const string Refund = "TK26112200000001";
    public const string Waybill = "SF9000000000001";
    public const string WaybillBack = "SF9000000000002";
    public const string Return = "TH26112200000001";
    public const string Invoice = "FP26112200000001";
    public const string RedInvoice = "FP26112200000002";
    public const string Claim = "YF26112200000001";
    public const string OtherClaim = "YF26112200000002";
    public const string Digital = "26332000000000000001";

    public static readonly DateTimeOffset At = Shop.FirstMorning;

    /// <summary>Sandboxes that call back after exactly one second, decline nothing and keep order, unless the test says otherwise.</summary>
    public static async Task<Shop> CreateAsync(Engine engine, Action<CommerceOptions>? options = null)
    {
        var shop = await Shop.Create(
            engine,
            options: settings =>
            {
                settings.Systems.SandboxSecret = Secret;
                settings.Systems.SandboxLatencyFrom = TimeSpan.FromSeconds(1);
                settings.Systems.SandboxLatencyTo = TimeSpan.FromSeconds(1);
                settings.Systems.SandboxDeclineRate = 0;
                settings.Systems.SandboxDisorderRate = 0;
                options?.Invoke(settings);
            }
        );
        await using var db = await shop.Tables();
        db.AddRange(
            Order(Unpaid, OrderStatus.Unpaid),
            Order(Shipped, OrderStatus.Shipped),
            ParcelOut(),
            Paying(),
            MoneyBack(),
            GoodsBack()
        );
        db.AddRange(
            Fapiao(Invoice, 89m),
            Fapiao(RedInvoice, -89m) with
            {
                RedOf = Digital,
            },
            FreightClaim(),
            FreightClaim() with
            {
                Number = OtherClaim,
                ReturnNumber = "TH0",
            }
        );
        await db.SaveChangesAsync();
        return shop;
    }

    public static GatewayMessage Event(string id, string type, string subject, long sequence, object data) =>
        new(id, type, subject, sequence, At.AddMinutes(sequence), JsonSerializer.SerializeToElement(data, QuoteJson.Options));

    public static byte[] Body(GatewayMessage message) => JsonSerializer.SerializeToUtf8Bytes(message, QuoteJson.Options);

    public static GatewayMessage Paid(string id = "e-paid", long sequence = 2) =>
        Event(id, EventTypes.PaymentSucceeded, Intent, sequence, new MoneyMoved("gw-1"));

    public static GatewayMessage Scans(string id, string type, string waybill, params TraceEvent[] steps) =>
        Event(
            id,
            type,
            waybill,
            steps.Length,
            new ParcelSnapshot(
                [.. steps.Select((step, i) => new Scan(At.AddHours(i), step, "杭州市", new("网点", "Depot")))],
                steps[^1] == TraceEvent.Signed ? SignedBy.Recipient : null
            )
        );

    /// <summary>Everything events change, as text; what only tells in which order things were heard is left out.</summary>
    public static async Task<string> StateAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        var payments = await db.Set<OrderPayment>()
            .AsNoTracking()
            .Where(row => row.OrderNumber == Unpaid || row.OrderNumber == Shipped)
            .ToListAsync();
        var traces = await db.Set<Trace>().AsNoTracking().Where(row => row.WaybillNumber == Waybill).OrderBy(row => row.No).ToListAsync();
        var orders = await db
            .Orders.AsNoTracking()
            .Where(row => row.Number == Unpaid || row.Number == Shipped)
            .OrderBy(row => row.Number)
            .ToListAsync();
        var refund = await db
            .Refunds.AsNoTracking()
            .Include(row => row.Parts.OrderBy(part => part.No))
            .FirstAsync(row => row.Number == Refund);
        var fapiao = await db.Fapiao.AsNoTracking().Where(row => row.OrderNumber == Shipped).OrderBy(row => row.Number).ToListAsync();
        return string.Join(
            '\n',
            string.Join(
                '\n',
                payments.OrderBy(row => row.GatewayReference, StringComparer.Ordinal).Select(row => $"{row with { No = 0 }}")
            ),
            string.Join('\n', traces),
            string.Join('\n', orders.Select(row => $"{row.Number} {row.Status} {row.PaidAt:O} {row.PromisedShipAt:O} {row.DeliveredAt:O}")),
            string.Join('\n', refund.Parts) + $" {refund.Status} {refund.ArrivedAt:O}",
            string.Join('\n', fapiao.Select(row => $"{row.Number} {row.Status} {row.DigitalNumber} {row.IssuedAt:O}")),
            $"{(await db.PaymentIntents.AsNoTracking().FirstAsync(row => row.Number == Intent)) with { Version = 0 }}",
            $"{await db.Waybills.AsNoTracking().Where(row => row.Number == Waybill).Select(row => row.SignedBy).FirstAsync()}",
            $"{await db.ReturnRequests.AsNoTracking().Where(row => row.Number == Return).Select(row => new { row.Status, row.ReceivedAt }).FirstAsync()}",
            $"{await db.InsuranceClaims.AsNoTracking().Where(row => row.Number == OtherClaim).Select(row => new { row.Status, row.PaidAt }).FirstAsync()}",
            $"{await db.OutboxRows.CountAsync()} follow-ups"
        );
    }

    private static Order Order(string number, OrderStatus status) =>
        An.Order(status, An.Line() with { OrderNumber = number }) with
        {
            Number = number,
            PaidAt = status == OrderStatus.Unpaid ? null : At.AddDays(-1),
        };

    private static Waybill ParcelOut() => An.Waybill(At.AddDays(-1)) with { Number = Waybill, OrderNumber = Shipped };

    private static PaymentIntent Paying() =>
        new()
        {
            Number = Intent,
            OrderNumber = Unpaid,
            CustomerId = Customer,
            Amount = 89m,
            Method = MethodKind.Alipay,
            Status = IntentStatus.Created,
            CreatedAt = At,
        };

    private static Refund MoneyBack() =>
        new()
        {
            Number = Refund,
            OrderNumber = Shipped,
            CustomerId = Customer,
            Cause = RefundCause.Return,
            Status = RefundStatus.AwaitingSeller,
            Amount = 89m,
            CreatedAt = At,
            DueAt = At.AddDays(7),
            Parts = [Part(1, MethodKind.Alipay, 60m), Part(2, MethodKind.GiftCard, 29m)],
        };

    private static RefundPart Part(int no, MethodKind method, decimal amount) =>
        new()
        {
            RefundNumber = Refund,
            No = no,
            Method = method,
            Amount = amount,
        };

    private static ReturnRequest GoodsBack() =>
        new()
        {
            Number = Return,
            OrderNumber = Shipped,
            CustomerId = Customer,
            Kind = ReturnKind.NoReason,
            Status = ReturnStatus.AwaitingGoods,
            Reason = "不喜欢",
            Refund = 89m,
            FreightBorneBy = Bearer.Customer,
            Freight = 0m,
            HandIn = HandIn.PickUp,
            WaybillNumber = WaybillBack,
            CreatedAt = At,
        };

    private static Fapiao Fapiao(string number, decimal total) =>
        new()
        {
            Number = number,
            OrderNumber = Shipped,
            CustomerId = Customer,
            Kind = FapiaoKind.General,
            Status = FapiaoStatus.Validated,
            BuyerType = BuyerType.Person,
            Title = "个人",
            Amount = total,
            Tax = 0m,
            Total = total,
            RequestedAt = At,
        };

    private static InsuranceClaim FreightClaim() =>
        new()
        {
            Number = Claim,
            PolicyNumber = "BX1",
            ReturnNumber = Return,
            CustomerId = Customer,
            Status = ClaimStatus.Open,
            Amount = 8m,
            CreatedAt = At,
        };
}

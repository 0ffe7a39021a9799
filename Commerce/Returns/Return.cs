using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>What sending a part of an order back means, and the writing of it.</summary>
internal sealed class Return(GoodsFile file, ReturnPart part, ReturnSum sum, Ruling ruling, ReturnPapers papers, Setting setting)
{
    private readonly Order order = file.Order;
    private readonly IReadOnlyList<RefundShare> shares = RefundMeans.Shares(file.Order, papers.Method, sum.Refund);

    public required InKind InKind { get; init; }

    public required Bilingual SendTo { get; init; }

    private Bearer Bearer =>
        ruling.Notes.GetValueOrDefault("freight") switch
        {
            "seller" => Bearer.Seller,
            "insurer" => Bearer.Insurer,
            _ => Bearer.Customer,
        };

    private DateTimeOffset ShipBefore => setting.Days.EndOfDayAfter(setting.Now, Math.Max(1, setting.Policy.Returns.ShipBackDays));

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = ReturnWords.Headline(order, papers.Wish.Kind),
            Lines =
            [
                .. order
                    .Lines.Where(line => part.Going.Of(line) > 0)
                    .Select(line => ReturnWords.Line(line, part.Going.Of(line), sum.Lines[line.No])),
                .. ReturnWords.Deductions(sum),
                ReturnWords.Total(sum, file.Returns.Any(request => request.IsOpen())),
                .. shares.Select(share => ReturnWords.Money(share, papers.Method, setting)),
                .. InKind.AsLines(),
                .. order.GiftsDue(part.Going).Select(gift => ReturnWords.Gift(gift, part.MissingGifts.Contains(gift.No))),
                ReturnWords.Freight(Bearer),
                .. Bearer == Bearer.Insurer && file.Insurance is { } insurance
                    ? [ReturnWords.Insurance(insurance)]
                    : Array.Empty<QuoteLine>(),
                ReturnWords.ShipBefore(setting.Days.DayOf(ShipBefore)),
                ReturnWords.SendTo(papers.Wish.HandIn, SendTo),
            ],
            Amount = sum.Refund,
            Currency = order.Currency,
            Clauses = [ruling.Clause, sum.Ruling.Clause],
            Basis = string.Create(
                CultureInfo.InvariantCulture,
                $"{ruling.Reason} v{order.Version} r{file.Returns.Count} x{file.Exchanges.Count}"
            ),
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        writing.Db.ReturnRequests.Add(Request(writing));
        foreach (var line in order.Lines.Where(line => part.Going.Of(line) > 0).ToList())
        {
            writing.Replace(line, line with { ReturnedQuantity = line.ReturnedQuantity + part.Going.Of(line) });
        }

        writing.Attach(papers.Evidence, writing.ReceiptNumber);

        if (Bearer == Bearer.Insurer && file.Insurance is { } insurance)
        {
            writing.Db.InsuranceClaims.Add(Claim(writing, insurance));
        }

        var status = order.Status is OrderStatus.Delivered or OrderStatus.Completed ? OrderStatus.Returning : order.Status;
        writing.Audit(
            order.Number,
            $"return of {part.Going.Now.Values.Sum()} pieces, status {order.Status} → {status}, refund {sum.Refund}"
        );
        await writing.SaveAsync(order, order with { Status = status, Version = order.Version + 1 }, cancellationToken);
        writing.FollowUp(FollowUps.PickUpBook, new PickUpBook(writing.ReceiptNumber));
    }

    private ReturnRequest Request(Writing writing) =>
        new()
        {
            Number = writing.ReceiptNumber,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = papers.Wish.Kind,
            Status = ReturnStatus.AwaitingGoods,
            Reason = MaskedWords.Of(papers.Wish.Reason),
            Refund = sum.Refund,
            FreightBorneBy = Bearer,
            Freight = 0m,
            HandIn = papers.Wish.HandIn,
            ShipBefore = ShipBefore,
            RefundMethodId = papers.Method?.Id,
            CreatedAt = writing.Now,
            Lines =
            [
                .. sum
                    .Lines.OrderBy(line => line.Key)
                    .Select(line => new ReturnLine
                    {
                        ReturnNumber = writing.ReceiptNumber,
                        LineNo = line.Key,
                        Quantity = part.Going.Now[line.Key],
                        Refund = line.Value,
                    }),
            ],
        };

    private InsuranceClaim Claim(Writing writing, FreightPolicy insurance) =>
        new()
        {
            Number = writing.NewNumber("BX"),
            PolicyNumber = insurance.Number,
            ReturnNumber = writing.ReceiptNumber,
            CustomerId = order.CustomerId,
            Status = ClaimStatus.Open,
            Amount = insurance.AgreedSum,
            CreatedAt = writing.Now,
        };
}

using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Returns;

/// <summary>What an exchange means, and the writing of it.</summary>
internal sealed class ExchangeOffer(IReadOnlyList<TradeRuling> rulings, ExchangePapers papers, Bilingual sendTo)
{
    private readonly Order order = papers.File.Order;
    private readonly decimal difference = rulings.Sum(one => one.Difference);
    private readonly Ruling ruling = rulings[0].Ruling;

    private bool SendsFirst => papers.Setting.Policy.Exchanges.SendFirst;

    private Bearer Bearer => ruling.Notes.GetValueOrDefault("freight") == "seller" ? Bearer.Seller : Bearer.Customer;

    private DateTimeOffset ShipBefore => ruling.Deadline ?? papers.Setting.Now;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = new($"订单 {order.Number} 换货", $"Exchange goods of order {order.Number}"),
            Lines =
            [
                .. rulings.Select(ExchangeWords.Line),
                ExchangeWords.Sum(difference, papers.Method, SendsFirst),
                ExchangeWords.Freight(Bearer),
                ReturnWords.ShipBefore(papers.Setting.Days.DayOf(ShipBefore)),
                ReturnWords.SendTo(HandIn.DropOff, sendTo),
                ExchangeWords.Sending(SendsFirst),
                ExchangeWords.Term,
            ],
            Amount = decimal.Abs(difference),
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = string.Create(
                CultureInfo.InvariantCulture,
                $"{ruling.Reason} v{order.Version} r{papers.File.Returns.Count} x{papers.File.Exchanges.Count}"
            ),
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var request = Request(writing);
        writing.Db.ExchangeRequests.Add(request);
        foreach (var one in rulings)
        {
            await writing.TakeAsync(one.Trade.To.Sku, one.Trade.Quantity, cancellationToken);
        }

        if (SendsFirst)
        {
            await ExchangeMoney.SettleAsync(writing, order, request, papers.Method, papers.Setting, cancellationToken);
        }

        var status = order.Status is OrderStatus.Delivered or OrderStatus.Completed ? OrderStatus.Returning : order.Status;
        writing.Audit(
            order.Number,
            $"exchange of {rulings.Sum(one => one.Trade.Quantity)} pieces, status {order.Status} → {status}, difference {difference}"
        );
        await writing.SaveAsync(order, order with { Status = status, Version = order.Version + 1 }, cancellationToken);
        writing.Tell(new ExchangeDetails(SendsFirst));
        writing.FollowUp(FollowUps.Notice, new Notice(order.CustomerId, "exchange-way-back", request.Number));
    }

    private ExchangeRequest Request(Writing writing) =>
        new()
        {
            Number = writing.ReceiptNumber,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = papers.Wish.Kind,
            Status = ExchangeStatus.AwaitingGoods,
            Reason = MaskedWords.Of(papers.Wish.Reason),
            Difference = difference,
            PaymentMethodId = papers.Method?.Id,
            FreightBorneBy = Bearer,
            ShipBefore = ShipBefore,
            CreatedAt = writing.Now,
            Lines =
            [
                .. rulings.Select(
                    (one, i) =>
                        new ExchangeLine
                        {
                            ExchangeNumber = writing.ReceiptNumber,
                            No = i + 1,
                            LineNo = one.Trade.Line.No,
                            FromSku = one.Trade.Line.Sku,
                            ToSku = one.Trade.To.Sku,
                            Quantity = one.Trade.Quantity,
                            Difference = one.Difference,
                        }
                ),
            ],
        };
}

/// <summary>What the receipt of an exchange tells besides its number: whether the new goods leave, and money moved, before the old ones are back.</summary>
public sealed record ExchangeDetails(bool SentFirst);

using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What asking for one invoice means, and the writing of it: checked already, so it goes to the tax platform at once.</summary>
internal sealed class InvoiceRequest(Order order, FapiaoWish wish, Ruling ruling, IReadOnlyList<FapiaoLine> lines)
{
    private string Title => ruling.Notes.GetValueOrDefault("title", "个人");

    private string? CleanTaxId => wish.Buyer == BuyerType.Company ? TaxId.Check(wish.TaxId).Id : null;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = InvoiceWords.Headline(order.Number, wish.Kind),
            Lines =
            [
                InvoiceWords.Buyer(Title, CleanTaxId),
                .. lines.Select(InvoiceWords.Line),
                InvoiceWords.Total(ruling),
                .. InvoiceWords.ReadyBy(ruling),
                .. InvoiceWords.SentTo(wish.Email),
            ],
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = WriteAsync,
        };

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        writing.Db.Fapiao.Add(Invoice(writing));
        writing.FollowUp(FollowUps.InvoiceIssue, new InvoiceIssue(writing.ReceiptNumber));
        writing.Audit(order.Number, $"invoice {writing.ReceiptNumber} of {lines.Sum(line => line.Amount + line.Tax)} asked for");
        return Task.CompletedTask;
    }

    private Fapiao Invoice(Writing writing) =>
        new()
        {
            Number = writing.ReceiptNumber,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = wish.Kind,
            Status = FapiaoStatus.Validated,
            BuyerType = wish.Buyer,
            Title = Title,
            TaxId = CleanTaxId,
            BuyerAddress = wish.Address,
            BuyerPhone = wish.Phone,
            BuyerBank = wish.Bank,
            Email = wish.Email,
            Amount = lines.Sum(line => line.Amount),
            Tax = lines.Sum(line => line.Tax),
            Total = lines.Sum(line => line.Amount + line.Tax),
            Remark = $"订单号 {order.Number}",
            RequestedAt = writing.Now,
            Lines = lines.For(writing.ReceiptNumber),
        };
}

using BotApp.Commerce.Law;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>Sends an invoice again, without a red-letter one.</summary>
internal sealed class InvoiceResend(Fapiao blue, FapiaoChangeWish wish, Ruling ruling)
{
    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = blue.Number,
            Headline = new($"重新发送订单 {blue.OrderNumber} 的发票", $"Send the invoice of order {blue.OrderNumber} again"),
            Lines = [InvoiceChangeWords.Blue(blue), .. InvoiceWords.SentTo(wish.Email ?? blue.Email)],
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{blue.Version}",
            WriteAsync = WriteAsync,
        };

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        writing.Replace(blue, blue with { Email = wish.Email ?? blue.Email, Version = blue.Version + 1 });
        writing.FollowUp(FollowUps.Notice, new Notice(blue.CustomerId, "invoice-resent", blue.Number));
        writing.Audit(blue.Number, "sent again");
        return Task.CompletedTask;
    }
}

using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What reversing an invoice means, wholly or in part, directly or by form, with or without a new one; and the writing of it.</summary>
internal sealed class InvoiceReversal(InvoiceFile file, FapiaoChangeWish wish, Ruling ruling)
{
    private readonly Fapiao blue = file.Blue!;

    private decimal Red => ruling["red"] ?? 0m;

    private bool IsByForm => ruling.Reason == "form-needed";

    private bool IsReissued => wish.What != InvoiceWish.Returned;

    private InvoiceStep Step => IsByForm ? InvoiceStep.AskCounterpart : InvoiceStep.AskRed;

    public Plan Plan() =>
        file.HasInstead || InvoiceStates.Next(blue.Status, Step) is null
            ? new Plan.No(InvoiceChangeWords.UnderWay)
            : new Plan.Yes
            {
                Subject = blue.Number,
                Headline = InvoiceChangeWords.Headline(file.Order.Number, IsByForm),
                Lines =
                [
                    InvoiceChangeWords.Blue(blue),
                    .. InvoiceChangeWords.Sums(blue, ruling),
                    .. New(),
                    .. InvoiceChangeWords.By(ruling),
                ],
                Currency = file.Order.Currency,
                Clauses = [ruling.Clause],
                Basis = $"{ruling.Reason} v{blue.Version} {file.All.Count}",
                WriteAsync = WriteAsync,
            };

    private IEnumerable<QuoteLine> New()
    {
        if (IsReissued)
        {
            var instead = wish.Instead(file, blue, "", blue.RequestedAt);
            yield return InvoiceWords.Buyer(instead.Title, instead.TaxId);
        }
    }

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        writing.Replace(blue, blue with { Status = InvoiceStates.Next(blue.Status, Step)!.Value, Version = blue.Version + 1 });
        if (IsByForm)
        {
            StartForm(writing);
        }
        else
        {
            AskRed(writing);
        }

        if (IsReissued)
        {
            writing.Db.Fapiao.Add(wish.Instead(file, blue, writing.ReceiptNumber, writing.Now));
        }

        writing.Audit(blue.Number, $"{ruling.Reason} of {Red}, {(IsReissued ? "issued anew" : "not issued anew")}");
        return Task.CompletedTask;
    }

    private void AskRed(Writing writing)
    {
        var number = IsReissued ? writing.NewNumber("FP") : writing.ReceiptNumber;
        writing.Db.Fapiao.Add(RedInvoice.Of(blue, file.Reds, file.Order, Red, number, writing.Now));
        writing.FollowUp(FollowUps.RedIssue, new RedIssue(number));
    }

    private void StartForm(Writing writing)
    {
        var form = new RedConfirmation
        {
            Number = writing.NewNumber("HZ"),
            FapiaoNumber = blue.Number,
            StartedBySeller = true,
            Total = Red,
            Reason = wish.What == InvoiceWish.Returned ? "销货退回" : "开票有误",
            StartedAt = writing.Now,
            ExpiresAt = ruling.Deadline ?? writing.Now,
            Status = ConfirmationStatus.Waiting,
        };
        writing.Db.RedConfirmations.Add(form);
        writing.FollowUp(FollowUps.RedConfirm, new RedConfirm(form.Number));
        writing.FollowUp(FormExpirer.Expire, new FormExpire(form.Number), form.ExpiresAt.AddSeconds(1));
    }
}

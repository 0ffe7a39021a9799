using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>What is missing is invoiced in addition. Case: 100.00 to invoice, 80.00 invoiced → 20.00 more; nothing missing → refuse.</summary>
public sealed class SupplementMissing : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => ECommerceLaw.Article14;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting)
    {
        if (facts.Wish != InvoiceWish.Supplement)
        {
            return null;
        }

        var missing = facts.Invoiceable - facts.Remaining();
        return missing > 0m
            ? Ruling.Accept("supplement", Clause) with
            {
                Amounts = [new("missing", missing)],
                Deadline = setting.Now + setting.Policy.Invoices.IssueWithin,
            }
            : Ruling.Refuse("nothing-missing", Clause, Alternative.ResendInvoice);
    }
}

/// <summary>Without an invoice there is nothing to change. Case: none issued yet → refuse, ask for one.</summary>
public sealed class NothingIssued : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => ECommerceLaw.Article14;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.BlueTotal <= 0m ? Ruling.Refuse("no-invoice", Clause, Alternative.OrdinaryInvoice) : null;
}

/// <summary>A fully reversed invoice is not reversed, nor sent, again. Case: blue 100.00, red 100.00 → refuse; red 99.99 → goes on.</summary>
public sealed class FullyReversed : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.RedRemaining;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.Remaining() <= 0m ? Ruling.Refuse("already-reversed", Clause, Alternative.ReissueInvoice) : null;
}

/// <summary>What did not arrive is sent again, without a red invoice. Case: not received → resend.</summary>
public sealed class SendAgain : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.Delivery;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts.Wish == InvoiceWish.NotReceived
            ? Ruling.Accept("resend", Clause) with
            {
                Alternatives = [Alternative.ResendInvoice],
                Notes = InvoiceChange.Notes("no"),
            }
            : null;
}

/// <summary>The new title and tax id pass the same checks as a first one. Case: a new title of 101 characters → refuse.</summary>
public sealed class NewFieldsRight : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.Fields;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting)
    {
        if (facts.Wish is not (InvoiceWish.WrongTitle or InvoiceWish.WrongKind))
        {
            return null;
        }

        var buyer = facts.NewBuyer ?? facts.Buyer;
        var title = facts.NewTitle is { } given ? InvoiceFields.Title(buyer, given, Clause) : null;
        var known = facts.NewTaxId is null && facts.Buyer == BuyerType.Company;
        return title ?? (buyer == BuyerType.Company && !known ? InvoiceFields.TaxIdOf(facts.NewTaxId ?? "", InvoiceLaw.TaxIdCheck) : null);
    }
}

/// <summary>A red invoice needs something that went back. Case: returned goods with a refund of 0.00 → refuse.</summary>
public sealed class NothingWentBack : ISentence<InvoiceChangeFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceChangeFacts facts, Setting setting) =>
        facts is { Wish: InvoiceWish.Returned, Refund: <= 0m } ? Ruling.Refuse("nothing-returned", Clause, Alternative.Refund) : null;
}

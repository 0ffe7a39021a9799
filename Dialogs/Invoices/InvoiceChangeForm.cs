using BotApp.Commerce.Law.Invoices;

namespace BotApp.Dialogs.Invoices;

/// <summary>What is wrong with an invoice, and what it should say instead.</summary>
public sealed record InvoiceChangeForm : BuyerForm
{
    /// <summary>Null while it is not known.</summary>
    public InvoiceWish? What { get; init; }

    /// <summary>Whether the invoice is made out to a company now, so that its tax id may stay.</summary>
    public bool IsCompanyNow { get; init; }

    /// <summary>Whether the new one needs to say something of the buyer that nobody has said.</summary>
    public bool NeedsBuyer => What is InvoiceWish.WrongTitle && Title is null && TaxId is null && Buyer is null;

    /// <summary>Whether a company needs to be named; one whose tax id alone was wrong keeps its name.</summary>
    public bool NeedsTitle => (What is InvoiceWish.WrongTitle && TaxId is null) || (What is InvoiceWish.WrongKind && !IsCompanyNow);

    /// <summary>Whether a tax id is missing or wrong.</summary>
    public bool NeedsTaxId =>
        What is InvoiceWish.WrongTitle or InvoiceWish.WrongKind
        && (TaxId is not null || (Buyer == Commerce.Invoices.BuyerType.Company && !IsCompanyNow));
}

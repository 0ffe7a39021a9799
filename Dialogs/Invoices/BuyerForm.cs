using BotApp.Commerce.Invoices;
using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Invoices;

/// <summary>
/// Whom an invoice is made out to and where it goes. Business or personal data: it is kept in the conversation's state until this conversation ends, and is
/// never logged.
/// </summary>
public abstract record BuyerForm : DeedForm
{
    /// <summary>Null while nobody has said.</summary>
    public BuyerType? Buyer { get; init; }

    /// <summary>Null: not said, an ordinary one.</summary>
    public FapiaoKind? Kind { get; init; }

    /// <summary>Null: not said; a person's is then 个人.</summary>
    public string? Title { get; init; }

    /// <summary>As it was written, right or wrong.</summary>
    public string? TaxId { get; init; }

    /// <summary>Null: the files stay here and in the buyer's 税务数字账户.</summary>
    public string? Email { get; init; }

    /// <summary>Whether everything a title needs is there; a tax id only when it passes its check.</summary>
    public bool IsBuyerKnown =>
        Buyer == BuyerType.Person || (Buyer == BuyerType.Company && Title is not null && Commerce.Invoices.TaxId.Check(TaxId).IsAcceptable);
}

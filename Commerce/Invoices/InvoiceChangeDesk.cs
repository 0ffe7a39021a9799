using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// Sends invoices again, adds what is missing, reverses and replaces them (flow 17): directly, or by 红字发票信息确认单 with its 72 hours where the buyer has used
/// or booked it. A refund never waits for any of it.
/// </summary>
public sealed class InvoiceChangeDesk(QuoteBook book, CurrentTerms terms) : Desk<FapiaoChangeWish>(book)
{
    public override string Name => "change-invoice";

    public override string Prefix => "FP";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, FapiaoChangeWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await InvoiceFile.ReadAsync(db, customerId, wish.Invoice, cancellationToken) is not { } file)
        {
            return new Plan.No(Refusal.NotFound(wish.Invoice));
        }

        if (InvoiceFieldFit.EmailFault(wish.Email) is { } fault)
        {
            return new Plan.No(fault);
        }

        var setting = terms.Now;
        var sold = await db.SoldAsync(file.Order, cancellationToken);
        var order = InvoiceCase.Of(file.Order, sold, file.All, setting.Policy.Invoices);
        var ruling = InvoiceChangeRules.Pack.Decide(InvoiceChangeCase.Of(file, wish, order, setting.Policy.Invoices), setting);
        if (ruling is { Verdict: Verdict.Accept, Reason: "supplement" })
        {
            return Supplement(file, wish, order, sold, setting);
        }

        var special = ruling.Verdict == Verdict.Accept ? await SpecialAsync(db, file, wish, order, setting, cancellationToken) : null;
        return special is null ? Plan(file, wish, ruling) : new Plan.No(special);
    }

    private static Plan Plan(InvoiceFile file, FapiaoChangeWish wish, Ruling ruling) =>
        (ruling, file.Blue) switch
        {
            ({ Verdict: not Verdict.Accept }, _) or ({ Reason: "form-waiting" }, _) => new Plan.No(
                Refusal.Of(ruling, InvoiceChangeWords.Of(ruling, file, wish.TaxId))
            ),
            (_, null) => new Plan.No(Refusal.NotFound(wish.Invoice)),
            ({ Reason: "resend" }, { } blue) => new InvoiceResend(blue, wish, ruling).Plan(),
            (_, { } blue) when wish.What is InvoiceWish.WrongTitle or InvoiceWish.WrongKind && !wish.IsOther(blue) => new Plan.No(
                InvoiceChangeWords.NothingNew
            ),
            _ => new InvoiceReversal(file, wish, ruling).Plan(),
        };

    /// <summary>What is missing is asked for like any invoice, with the buyer of the last one.</summary>
    private static Plan Supplement(
        InvoiceFile file,
        FapiaoChangeWish wish,
        InvoiceFacts order,
        IReadOnlyList<SoldItem> sold,
        Setting setting
    )
    {
        var asked = wish.AsRequest(file);
        var facts = order.Asking(asked, specialBefore: file.All.Count(row => row.Kind == FapiaoKind.Special));
        var ruling = InvoiceRules.Pack.Decide(facts, setting);
        return ruling.Verdict == Verdict.Accept
            ? new InvoiceRequest(file.Order, asked, ruling, InvoiceLines.Of(facts, sold, ruling["total"] ?? 0m)).Plan()
            : new Plan.No(Refusal.Of(ruling, InvoiceWords.Of(ruling, asked.TaxId)));
    }

    /// <summary>A 专票 instead of a 普票 passes the rules of a first one.</summary>
    private static async Task<Refusal?> SpecialAsync(
        ShopDb db,
        InvoiceFile file,
        FapiaoChangeWish wish,
        InvoiceFacts order,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        if (wish.Kind != FapiaoKind.Special || file.Blue is null or { Kind: FapiaoKind.Special })
        {
            return null;
        }

        var before = await InvoiceDesk.SpecialBeforeAsync(db, file.Order.CustomerId, cancellationToken);
        var asked = wish.AsRequest(file);
        var ruling = InvoiceRules.Pack.Decide((order with { Invoiced = 0m }).Asking(asked, before), setting);
        return ruling.Verdict == Verdict.Accept ? null : Refusal.Of(ruling, InvoiceWords.Of(ruling, asked.TaxId));
    }
}

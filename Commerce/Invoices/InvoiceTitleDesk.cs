using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>Remembers invoice titles, only with the customer's consent (<see cref="ConsentPurpose.KeepTitles"/>), and forgets them without asking anything.</summary>
public sealed class InvoiceTitleDesk(QuoteBook book, IDbContextFactory<ShopDb> shop) : Desk<TitleWish>(book)
{
    /// <summary>The most titles kept for one customer.</summary>
    public const int MostTitles = 20;

    public override string Name => "invoice-title";

    public override string Prefix => "FP";

    /// <summary>The titles to choose from, the default first; none for a guest and none once the consent is withdrawn.</summary>
    public async Task<IReadOnlyList<FapiaoTitle>> ListAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await HasConsentAsync(db, customerId, cancellationToken)
            ? await db
                .FapiaoTitles.AsNoTracking()
                .Where(title => title.CustomerId == customerId)
                .OrderByDescending(title => title.IsDefault)
                .ThenBy(title => title.No)
                .ToListAsync(cancellationToken)
            : [];
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, TitleWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var titles = await db
            .FapiaoTitles.Where(title => title.CustomerId == customerId)
            .OrderBy(title => title.No)
            .ToListAsync(cancellationToken);
        var change = new TitleChange(customerId, titles, wish);
        if (wish.Forget is not null)
        {
            return change.Forget();
        }

        if (!await HasConsentAsync(db, customerId, cancellationToken))
        {
            return new Plan.No(TitleWords.NoConsent);
        }

        var fault = InvoiceFields.Title(wish.Buyer, wish.Title, InvoiceLaw.Fields) ?? TaxIdFault(wish);
        return fault is null ? change.Remember() : new Plan.No(Refusal.Of(fault, InvoiceWords.Of(fault, wish.TaxId)));
    }

    private static Ruling? TaxIdFault(TitleWish wish) =>
        wish.Buyer == BuyerType.Company ? InvoiceFields.TaxIdOf(wish.TaxId ?? "", InvoiceLaw.TaxIdCheck) : null;

    private static Task<bool> HasConsentAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        db.Consents.AnyAsync(
            consent => consent.CustomerId == customerId && consent.Purpose == ConsentPurpose.KeepTitles && consent.WithdrawnAt == null,
            cancellationToken
        );
}

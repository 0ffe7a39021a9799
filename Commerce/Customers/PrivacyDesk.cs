using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>
/// Gives people their rights over their data (flow 26): a copy, correction, deletion, closing the account. What a law makes the shop keep is told with its reason
/// and its last day, and loses names and addresses. Children and leaks go to a person.
/// </summary>
public sealed class PrivacyDesk(QuoteBook book, IDbContextFactory<ShopDb> shop, CurrentTerms terms) : Desk<PrivacyAsk>(book)
{
    public override string Name => "privacy";

    public override string Prefix => "YS";

    /// <summary>Everything the shop knows of the shopper, as one JSON document.</summary>
    public async Task<PrivacyExport> ExportAsync(Shopper shopper, CancellationToken cancellationToken, int? age = null)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new PrivacyExport.Refused(Refusal.SignInFirst);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await NoExportAsync(db, customerId, age, cancellationToken) is { } refusal)
        {
            return new PrivacyExport.Refused(refusal);
        }

        var customer = await db.Customers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == customerId, cancellationToken);
        return customer is null
            ? new PrivacyExport.Refused(Refusal.NotFound(customerId))
            : new PrivacyExport.Ready(await PersonalExport.OfAsync(db, customer, terms.Now.Now, cancellationToken));
    }

    /// <summary>Why <see cref="ExportAsync"/> would give no copy; null when it gives one. Makes none: a copy reads all there is of the customer.</summary>
    public async Task<Refusal?> NoExportAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return Refusal.SignInFirst;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await NoExportAsync(db, customerId, age: null, cancellationToken)
            ?? (await db.Customers.AnyAsync(row => row.Id == customerId, cancellationToken) ? null : Refusal.NotFound(customerId));
    }

    private async Task<Refusal?> NoExportAsync(ShopDb db, string customerId, int? age, CancellationToken cancellationToken)
    {
        var ask = new PrivacyAsk(PrivacyWish.Export) { Age = age };
        var ruling = PrivacyRules.Pack.Decide(await PrivacyCase.OfAsync(db, customerId, ask, cancellationToken), terms.Now);
        return ruling.Verdict == Verdict.Accept ? null : Refusal.Of(ruling, PrivacyWords.Of(ruling));
    }

    /// <summary>Who did what with the shopper's account and tickets, latest first, at most 100: the answer to 谁看了我信息.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AccessLogAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var tickets = db.Tickets.Where(row => row.CustomerId == customerId).Select(row => row.Number);
        return await db
            .AuditEntries.AsNoTracking()
            .Where(row => row.Actor == customerId || row.Subject == customerId || tickets.Contains(row.Subject))
            .OrderByDescending(row => row.At)
            .Take(100)
            .ToListAsync(cancellationToken);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, PrivacyAsk wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.Customers.FirstOrDefaultAsync(row => row.Id == customerId, cancellationToken) is not { } customer)
        {
            return new Plan.No(Refusal.NotFound(customerId));
        }

        var setting = terms.Now;
        var facts = await PrivacyCase.OfAsync(db, customerId, wish, cancellationToken);
        var ruling = PrivacyRules.Pack.Decide(facts, setting);
        return ruling.Verdict != Verdict.Accept
            ? new Plan.No(Refusal.Of(ruling, PrivacyWords.Of(ruling)))
            : wish.Wish switch
            {
                PrivacyWish.Correct => Correction.Plan(customer, wish, ruling),
                PrivacyWish.Delete or PrivacyWish.CloseAccount => new Erasure(customer, ruling, facts, setting, wish.Wish).Plan(),
                PrivacyWish.DeleteChats => Chats(customer, ruling),
                _ => new Plan.No(PrivacyWords.Elsewhere(ruling)),
            };
    }

    private static Plan Chats(Customer customer, Ruling ruling) =>
        new Plan.Yes
        {
            Subject = customer.Id,
            Headline = PrivacyWords.Chats,
            Lines = [new QuoteLine("chats", PrivacyWords.Chats)],
            Clauses = [ruling.Clause],
            WriteAsync = (writing, _) =>
            {
                writing.FollowUp(FollowUps.ChatsDelete, new ChatsToDelete(customer.Id, customer.LoginId));
                writing.Audit(customer.Id, "talks to be deleted");
                return Task.CompletedTask;
            },
        };
}

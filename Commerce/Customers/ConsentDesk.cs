using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Gives and withdraws consents (PIPL 13 to 16), one purpose and one wording at a time; withdrawing takes the same two calls as giving.</summary>
public sealed class ConsentDesk(QuoteBook book, IDbContextFactory<ShopDb> shop, CurrentTerms terms) : Desk<ConsentWish>(book)
{
    private const int LongestVersion = 32;

    public override string Name => "consent";

    public override string Prefix => "TY";

    /// <summary>Every consent ever given, latest first, with its wording and when it was withdrawn; empty for a guest.</summary>
    public async Task<IReadOnlyList<Consent>> ListAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Consents.AsNoTracking()
            .Where(consent => consent.CustomerId == customerId)
            .OrderByDescending(consent => consent.GivenAt)
            .ToListAsync(cancellationToken);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, ConsentWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var given = await db
            .Consents.Where(row => row.CustomerId == customerId && row.Purpose == wish.Purpose && row.WithdrawnAt == null)
            .ToListAsync(cancellationToken);
        return wish.Given ? Give(customerId, wish, given) : Withdraw(customerId, wish, given);
    }

    private static Plan Give(string customerId, ConsentWish wish, List<Consent> given)
    {
        if (string.IsNullOrWhiteSpace(wish.TextVersion) || wish.TextVersion.Length > LongestVersion)
        {
            return new Plan.No(ConsentWords.WhichWording);
        }

        return given.Exists(consent => consent.TextVersion == wish.TextVersion)
            ? new Plan.No(ConsentWords.AlreadyGiven(wish.Purpose))
            : new Plan.Yes
            {
                Subject = customerId,
                Headline = ConsentWords.Giving(wish.Purpose),
                Lines = [new QuoteLine("consent", ConsentWords.Means(wish.Purpose)), ConsentWords.Withdrawable],
                Clauses = [PersonalDataLaw.Article15],
                Basis = $"{given.Count}",
                WriteAsync = (writing, _) =>
                {
                    given.ForEach(old => writing.Replace(old, old with { WithdrawnAt = writing.Now }));
                    writing.Db.Consents.Add(
                        new Consent
                        {
                            Id = Ids.New(),
                            CustomerId = customerId,
                            Purpose = wish.Purpose,
                            TextVersion = wish.TextVersion,
                            GivenAt = writing.Now,
                        }
                    );
                    writing.Audit(customerId, $"consent given: {wish.Purpose} {wish.TextVersion}");
                    return Task.CompletedTask;
                },
            };
    }

    private Plan Withdraw(string customerId, ConsentWish wish, List<Consent> given)
    {
        var ruling = PrivacyRules.Pack.Decide(new PrivacyFacts { Wish = PrivacyWish.WithdrawConsent }, terms.Now);
        return given.Count == 0
            ? new Plan.No(ConsentWords.NothingGiven(wish.Purpose))
            : new Plan.Yes
            {
                Subject = customerId,
                Headline = ConsentWords.Withdrawing(wish.Purpose),
                Lines = [new QuoteLine("withdrawn", ConsentWords.Ends(wish.Purpose))],
                Clauses = [ruling.Clause],
                Basis = string.Join(' ', given.Select(consent => consent.Id)),
                WriteAsync = async (writing, cancellationToken) =>
                {
                    given.ForEach(old => writing.Replace(old, old with { WithdrawnAt = writing.Now }));
                    await StopAsync(writing, customerId, wish.Purpose, cancellationToken);
                    writing.Audit(customerId, $"consent withdrawn: {wish.Purpose}");
                },
            };
    }

    /// <summary>What rested on the consent goes with it (PIPL 47).</summary>
    private static async Task StopAsync(Writing writing, string customerId, ConsentPurpose purpose, CancellationToken cancellationToken)
    {
        switch (purpose)
        {
            case ConsentPurpose.KeepTitles:
                await writing.Db.FapiaoTitles.Where(row => row.CustomerId == customerId).ExecuteDeleteAsync(cancellationToken);
                break;
            case ConsentPurpose.Profiling:
                await writing.Db.BrowsedProducts.Where(row => row.CustomerId == customerId).ExecuteDeleteAsync(cancellationToken);
                break;
            case ConsentPurpose.KeepTalks or ConsentPurpose.VoiceTranscripts:
                writing.FollowUp(FollowUps.ChatsDelete, new ChatsToDelete(customerId));
                break;
            case ConsentPurpose.StockNotice:
                var watches = await writing
                    .Db.Watches.Where(row => row.CustomerId == customerId && row.Status == WatchStatus.Waiting)
                    .ToListAsync(cancellationToken);
                watches.ForEach(row => writing.Replace(row, row with { Status = WatchStatus.Stopped, Version = row.Version + 1 }));
                break;
            default:
                break;
        }
    }
}

/// <summary>To give a consent for a purpose to a wording (1 to 32 characters), or to withdraw it whatever its wording.</summary>
public sealed record ConsentWish(ConsentPurpose Purpose, bool Given, string? TextVersion = null);

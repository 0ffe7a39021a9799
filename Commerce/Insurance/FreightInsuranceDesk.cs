using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Insurance;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Insurance;

/// <summary>Tells whether an order's way back is insured, for how much, who pays first and how the claim stands (flow 23). Writes nothing.</summary>
public sealed class FreightInsuranceDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>About the latest return of the order, or the first one to come.</summary>
    public async Task<FreightInsuranceAnswer> ReadAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new FreightInsuranceAnswer.Missing(Refusal.SignInFirst);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var number = OrderNumbers.Clean(orderNumber);
        if (!await db.Orders.AnyAsync(row => row.Number == number && row.CustomerId == customerId, cancellationToken))
        {
            return new FreightInsuranceAnswer.Missing(Refusal.NotFound(orderNumber));
        }

        var request = await db
            .ReturnRequests.AsNoTracking()
            .OrderByDescending(row => row.CreatedAt)
            .FirstOrDefaultAsync(row => row.OrderNumber == number, cancellationToken);
        var files = await FreightFiles.ReadAsync(db, number, request, cancellationToken);
        return new FreightInsuranceAnswer.Known(View(number, files, terms.Now));
    }

    /// <summary>The insured order that is likely asked about: the one of the latest return, else the latest policy; null when none is insured.</summary>
    public async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var insured = await db
            .FreightPolicies.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .OrderByDescending(row => row.ValidUntil)
            .Select(row => row.OrderNumber)
            .ToListAsync(cancellationToken);
        var returned = await db
            .ReturnRequests.AsNoTracking()
            .Where(row => row.CustomerId == customerId && insured.Contains(row.OrderNumber))
            .OrderByDescending(row => row.CreatedAt)
            .Select(row => row.OrderNumber)
            .FirstOrDefaultAsync(cancellationToken);
        return returned ?? insured.FirstOrDefault();
    }

    private static FreightInsuranceView View(string number, FreightFiles files, Setting setting)
    {
        var facts = FreightCase.Of(files.Policy, files.Request, files.Way, files.Claims, setting.Now);
        var ruling = FreightInsurance.Pack.Decide(facts, setting);
        return new()
        {
            OrderNumber = number,
            IsInsured = facts.Insured,
            AgreedSum = facts.Insured ? facts.InsuredSum : 0m,
            Insurer = facts.Insured ? files.Policy?.Insurer : null,
            ReturnNumber = files.Request?.Number,
            Claim = files.Own,
            TopUp = ruling["top-up"] ?? 0m,
            Owes = FreightWords.Owes(ruling),
            Reason = ruling.Reason,
            NeedsHuman = ruling.Verdict == Verdict.Human,
            Says = FreightWords.Of(IsUnderWay(files, ruling) ? ruling with { Reason = "already-filed" } : ruling),
            Clause = ruling.Clause,
        };
    }

    private static bool IsUnderWay(FreightFiles files, Ruling ruling) =>
        ruling.Reason == "payout-due" && files.Own is { Status: ClaimStatus.Open or ClaimStatus.Filed };
}

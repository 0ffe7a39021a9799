using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Membership;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Shows a shopper their points: how many, what they are worth, which end next, and where they came from (flow 19).</summary>
public sealed class PointsDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>The most lines of the ledger in one answer.</summary>
    public const int Most = 50;

    /// <summary>Null for a guest.</summary>
    public async Task<PointsView?> ShowAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var ledger = await db
            .PointsEntries.AsNoTracking()
            .Where(entry => entry.CustomerId == customerId)
            .OrderByDescending(entry => entry.At)
            .ThenByDescending(entry => entry.Id)
            .ToListAsync(cancellationToken);
        return View(ledger, terms.Now);
    }

    private static PointsView View(List<PointsEntry> ledger, Setting setting)
    {
        var lots = PointsLots.Of(ledger);
        var ruling = MembershipRules.Pack.Decide(new MembershipFacts { Wish = MembershipWish.PointsExpiry, Lots = lots }, setting);
        var balance = (int)lots.Where(lot => lot.ExpiresAt is not { } ends || setting.Now <= ends).Sum(lot => lot.Points);
        var worth = decimal.Round(balance / setting.Policy.Membership.PointsPerYuan, 2, MidpointRounding.ToZero);
        var next = (int)(ruling["points"] ?? 0m);
        return new PointsView(
            balance,
            worth,
            next,
            ruling.Deadline,
            Says(balance, worth, next, ruling.Deadline is { } ends ? setting.Days.DayOf(ends) : null),
            ruling.Clause,
            [.. ledger.Take(Most)]
        );
    }

    private static Bilingual Says(int balance, decimal worth, int next, DateOnly? day)
    {
        var zh = string.Create(CultureInfo.InvariantCulture, $"您有 {balance} 积分，约值 {worth:0.00} 元");
        var en = string.Create(CultureInfo.InvariantCulture, $"You have {balance} points, worth {worth:0.00} yuan");
        return day is { } ends
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"{zh}；其中 {next} 积分{ends.Year}年{ends.Month}月{ends.Day}日到期。"),
                string.Create(CultureInfo.InvariantCulture, $"{en}; {next} of them end on {ends:yyyy-MM-dd}.")
            )
            : new($"{zh}，没有要到期的积分。", $"{en}; none of them will end.");
    }
}

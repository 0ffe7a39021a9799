using BotApp.Commerce.Insurance;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Files a freight claim with the insurer.</summary>
internal sealed class ClaimFiler(IDbContextFactory<ShopDb> shop, IFreightInsurer insurer) : FollowUp<ClaimFile>(FollowUps.ClaimFile, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        ClaimFile payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var claim = await db
            .InsuranceClaims.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Number == payload.ClaimNumber, cancellationToken);
        if (claim is null)
        {
            return Missing;
        }

        var waybill = await db
            .ReturnRequests.Where(one => one.Number == claim.ReturnNumber)
            .Select(one => one.WaybillNumber)
            .FirstOrDefaultAsync(cancellationToken);
        var call = new ClaimCall(claim.Number, claim.PolicyNumber, claim.ReturnNumber, waybill, claim.Amount);
        return Of(
            await insurer.FileAsync(call, cancellationToken),
            SandboxOf(insurer, OutsideSource.Insurance),
            (tables, token) => MarkAsync(tables, claim.Number, ClaimStatus.Filed, token),
            (tables, _, token) => MarkAsync(tables, claim.Number, ClaimStatus.Refused, token)
        );
    }

    private static async Task MarkAsync(ShopDb db, string number, ClaimStatus status, CancellationToken cancellationToken)
    {
        var claim = await db.InsuranceClaims.FirstAsync(one => one.Number == number, cancellationToken);
        if (claim.Status == ClaimStatus.Open)
        {
            db.Replace(claim, claim with { Status = status, Version = claim.Version + 1 });
        }
    }
}

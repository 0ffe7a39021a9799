using BotApp.Commerce.Delivery;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Insurance;

/// <summary>The policy of an order with its claims, a return, and the parcel it travels in.</summary>
internal sealed record FreightFiles(FreightPolicy? Policy, IReadOnlyList<InsuranceClaim> Claims, ReturnRequest? Request, Waybill? Way)
{
    public InsuranceClaim? Own => Claims.FirstOrDefault(claim => claim.ReturnNumber == Request?.Number);

    public static async Task<FreightFiles> ReadAsync(
        ShopDb db,
        string orderNumber,
        ReturnRequest? request,
        CancellationToken cancellationToken
    )
    {
        var policy = await db
            .FreightPolicies.AsNoTracking()
            .OrderByDescending(row => row.ValidUntil)
            .FirstOrDefaultAsync(row => row.OrderNumber == orderNumber, cancellationToken);
        var number = policy?.Number;
        var claims = await db
            .InsuranceClaims.AsNoTracking()
            .Where(row => row.PolicyNumber == number)
            .OrderBy(row => row.CreatedAt)
            .ToListAsync(cancellationToken);
        var way = request?.WaybillNumber is { } waybill
            ? await db.Waybills.AsNoTracking().FirstOrDefaultAsync(row => row.Number == waybill, cancellationToken)
            : null;
        return new(policy, claims, request, way);
    }
}

using BotApp.Commerce.Insurance;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>The insurer paid a claim, or refused it. What was paid stays paid.</summary>
internal sealed class ClaimEvents : IGatewayEventHandler
{
    public string Source => OutsideSource.Insurance;

    public IReadOnlyList<string> Types { get; } = [EventTypes.ClaimPaid, EventTypes.ClaimRefused];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        if (await db.InsuranceClaims.FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken) is not { } claim)
        {
            return false;
        }

        if (claim.Status != ClaimStatus.Paid)
        {
            var isPaid = message.Type == EventTypes.ClaimPaid;
            db.Replace(
                claim,
                claim with
                {
                    Status = isPaid ? ClaimStatus.Paid : ClaimStatus.Refused,
                    PaidAt = isPaid ? message.At : null,
                    Version = claim.Version + 1,
                }
            );
        }

        return true;
    }
}

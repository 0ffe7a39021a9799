using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Insurance;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Insurance;

/// <summary>Files a claim for the freight of a return that was signed for (flow 23), once. The receipt's number is the 理赔单号.</summary>
public sealed class InsuranceClaimDesk(QuoteBook book, CurrentTerms terms) : Desk<InsuranceClaimWish>(book)
{
    public override string Name => "claim-freight";

    public override string Prefix => "LP";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, InsuranceClaimWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var request = await db
            .ReturnRequests.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Number == wish.ReturnNumber && row.CustomerId == customerId, cancellationToken);
        if (request is null)
        {
            return new Plan.No(Refusal.NotFound(wish.ReturnNumber));
        }

        var setting = terms.Now;
        var files = await FreightFiles.ReadAsync(db, request.OrderNumber, request, cancellationToken);
        var facts = FreightCase.Of(files.Policy, request, files.Way, files.Claims, setting.Now);
        var ruling = FreightInsurance.Pack.Decide(facts, setting);
        return ruling.Reason == "payout-due" && files.Own is { } claim
                ? No(Ruling.Refuse("already-filed", ruling.Clause, Alternative.Wait) with { Deadline = claim.DueAt })
            : ruling.Reason == "payout-due" ? Promise(files, ruling)
            : No(ruling);
    }

    private static Plan.No No(Ruling ruling) => new(Refusal.Of(ruling, FreightWords.Of(ruling)));

    private static Plan.Yes Promise(FreightFiles files, Ruling ruling)
    {
        var sum = ruling["payout"] ?? 0m;
        return new Plan.Yes
        {
            Subject = files.Request!.Number,
            Headline = new(
                $"为退货 {files.Request.Number} 申请运费险理赔",
                $"Claim the freight of return {files.Request.Number} from the insurance"
            ),
            Lines =
            [
                new QuoteLine("payout", new("按保险约定赔付，可能低于实际运费", "The agreed sum, which may be less than the freight"), sum),
                new QuoteLine("freight", FreightWords.Owes(ruling)),
            ],
            Amount = sum,
            Clauses = [ruling.Clause],
            Basis = $"v{files.Request.Version} {files.Policy!.Number} {files.Claims.Count}",
            WriteAsync = (writing, _) => WriteAsync(writing, files, sum, ruling.Deadline),
        };
    }

    private static Task WriteAsync(Writing writing, FreightFiles files, decimal sum, DateTimeOffset? due)
    {
        writing.Db.InsuranceClaims.Add(
            new InsuranceClaim
            {
                Number = writing.ReceiptNumber,
                PolicyNumber = files.Policy!.Number,
                ReturnNumber = files.Request!.Number,
                CustomerId = files.Request.CustomerId,
                Status = ClaimStatus.Open,
                Amount = sum,
                CreatedAt = writing.Now,
                DueAt = due,
            }
        );
        writing.FollowUp(FollowUps.ClaimFile, new ClaimFile(writing.ReceiptNumber));
        writing.Audit(files.Request.Number, $"freight claim of {sum} filed");
        return Task.CompletedTask;
    }
}

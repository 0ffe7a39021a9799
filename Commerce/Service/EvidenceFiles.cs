using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>Pictures a wish brings along: read with it, and attached to what the deed writes.</summary>
internal static class EvidenceFiles
{
    /// <summary>In no order; null when one of them is not the customer's.</summary>
    public static async Task<IReadOnlyList<Evidence>?> EvidenceAsync(
        this ShopDb db,
        string customerId,
        IReadOnlyList<string> ids,
        CancellationToken cancellationToken
    )
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToArray();
        var found = await db.Evidence.Where(row => wanted.Contains(row.Id) && row.CustomerId == customerId).ToListAsync(cancellationToken);
        return found.Count == wanted.Length ? found : null;
    }

    /// <summary>From now on they are about that claim.</summary>
    public static void Attach(this Writing writing, IReadOnlyList<Evidence> evidence, string claim)
    {
        foreach (var shown in evidence)
        {
            writing.Replace(shown, shown with { SubjectNumber = claim });
        }

        if (evidence.Count > 0)
        {
            writing.Audit(claim, $"{evidence.Count} pieces of evidence attached");
        }
    }
}

using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Payments;

/// <summary>The means somebody wants to pay by; <paramref name="File"/> is the customer's own on file, tracked (null: a wallet that needs none).</summary>
internal sealed record Payer(MethodKind Kind, PaymentMethod? File)
{
    public Bilingual Name => File is { } file ? new(file.Label, file.Label) : Kind.Name();

    /// <summary>The shop's own stored value, taken at once; everything else is collected by the payment system.</summary>
    public bool IsStoredValue => Kind.IsStoredValue();

    public bool CanBear(decimal amount) => !IsStoredValue || File?.Balance >= amount;

    /// <summary>Null when it is not the customer's, or nothing of the kind is on file though it has to be.</summary>
    public static async Task<Payer?> OfAsync(ShopDb db, string customerId, PayWish wish, CancellationToken cancellationToken)
    {
        var files = await db
            .PaymentMethods.Where(row => row.CustomerId == customerId)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var kind = files.Find(row => row.Id == wish.MethodId)?.Kind ?? wish.Method;
        var file = wish.MethodId is null ? files.Find(row => row.Kind == kind) : files.Find(row => row.Id == wish.MethodId);
        return file is not null || (wish.MethodId is null && NeedsNoFile(kind)) ? new Payer(kind, file) : null;
    }

    private static bool NeedsNoFile(MethodKind kind) =>
        kind is MethodKind.WeChatPay or MethodKind.Alipay or MethodKind.PayPal or MethodKind.Instalments or MethodKind.PayLater;
}

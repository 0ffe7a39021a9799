using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Knows who a shopper is.</summary>
public sealed class CustomerDesk(IDbContextFactory<ShopDb> shop, ICustomerSystem customers)
{
    /// <summary>The shopper behind a login id that the caller has proved; an unknown one is a guest.</summary>
    public async Task<Shopper> SignInAsync(string loginId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await customers.IdByLoginAsync(db, loginId, cancellationToken) is { } customerId
            ? new Shopper.SignedIn(customerId)
            : Shopper.Nobody;
    }

    /// <summary>The shopper's own record; null for a guest.</summary>
    public async Task<Customer?> FindAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await customers.FindAsync(db, customerId, cancellationToken);
    }

    /// <summary>
    /// The shopper of that mail address, or of that name and postcode, in any case of letters; a guest when none fits, or more than one. For shops that let guests
    /// show who they are by what they know.
    /// </summary>
    public async Task<Shopper> IdentifyAsync(string? email, string? name, string? postcode, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var open = db.Customers.AsNoTracking().Where(customer => customer.ClosedAt == null);
        var (mail, called) = (email?.Trim().ToLowerInvariant(), name?.Trim().ToLowerInvariant());
        var fitting =
            mail is not null ? open.Where(customer => customer.Email != null && customer.Email.ToLower() == mail)
            : called is not null && postcode is not null
                ? open.Where(customer => customer.Name.ToLower() == called && customer.Addresses.Any(saved => saved.Address.PostalCode == postcode))
            : open.Where(_ => false);
        return await fitting.Select(customer => customer.Id).Take(2).ToListAsync(cancellationToken) is [var only]
            ? new Shopper.SignedIn(only)
            : Shopper.Nobody;
    }
}

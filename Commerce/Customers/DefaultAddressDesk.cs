using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Changes the address new orders go to. Orders already placed keep theirs.</summary>
public sealed class DefaultAddressDesk(QuoteBook book) : Desk<Address>(book)
{
    public override string Name => "change-default-address";

    public override string Prefix => "DZ";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, Address wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var saved = await db.Set<SavedAddress>()
            .Where(row => row.CustomerId == customerId)
            .OrderBy(row => row.No)
            .ToListAsync(cancellationToken);
        var current = saved.Find(row => row.IsDefault) ?? saved.FirstOrDefault();
        var address = current is null ? wish : Orders.AddressCase.Completing(wish, current.Address);
        if (string.IsNullOrWhiteSpace(address.City) || string.IsNullOrWhiteSpace(address.Street))
        {
            return new Plan.No(Incomplete);
        }

        if (address == current?.Address)
        {
            return new Plan.No(NothingChanges);
        }

        return new Plan.Yes
        {
            Subject = customerId,
            Headline = new("修改默认收货地址", "Change your default address"),
            Lines = [Orders.AddressWords.To(address)],
            Clauses = [ECommerceLaw.Article24],
            Basis = $"{address}",
            WriteAsync = (writing, _) => WriteAsync(writing, customerId, current, address),
        };
    }

    private static Refusal Incomplete { get; } =
        new()
        {
            Reason = "incomplete",
            Says = new("地址不完整：至少要有城市和街道门牌。", "The address is incomplete: city and street at least are needed."),
            Clause = ECommerceLaw.Article24,
            Alternatives = [Law.Alternative.CorrectInput, Law.Alternative.Human],
        };

    private static Refusal NothingChanges { get; } =
        new()
        {
            Reason = "nothing-changes",
            Says = new("您的默认地址现在就是这个，不用再改。", "That is your default address already; there is nothing to change."),
            Clause = ECommerceLaw.Article24,
            Alternatives = [Law.Alternative.CorrectInput, Law.Alternative.Human],
        };

    private static Task WriteAsync(Writing writing, string customerId, SavedAddress? current, Address address)
    {
        if (current is null)
        {
            writing.Db.Add(
                new SavedAddress
                {
                    CustomerId = customerId,
                    No = 1,
                    IsDefault = true,
                    Address = address,
                }
            );
        }
        else
        {
            writing.Replace(current, current with { Address = address });
        }

        writing.Audit(customerId, $"default address → {Mask.Address(address)}");
        return Task.CompletedTask;
    }
}

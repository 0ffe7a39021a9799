using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>What becomes of a kind of record when its customer wants their data deleted.</summary>
public enum PersonalFate
{
    /// <summary>Deleted at once.</summary>
    Deleted,

    /// <summary>Part of the account: deleted when that is closed.</summary>
    WithAccount,

    /// <summary>Kept for disputes about orders, without names and addresses.</summary>
    KeptForDisputes,

    /// <summary>Kept for tax as it is.</summary>
    KeptForTax,

    /// <summary>Kept to show what was agreed to and done.</summary>
    KeptAsProof,
}

/// <summary>A kind of record that belongs to customers: how it is exported, and what becomes of it.</summary>
internal abstract class PersonalShelf(Type noun, PersonalFate fate, Bilingual why)
{
    public Type Noun => noun;

    public PersonalFate Fate => fate;

    /// <summary>Why it is kept, or what it was for.</summary>
    public Bilingual Why => why;

    public abstract Task<IReadOnlyList<object>> ReadAsync(ShopDb db, string customerId, CancellationToken cancellationToken);

    /// <summary>Deletes what its fate says; how many.</summary>
    public abstract Task<int> EraseAsync(ShopDb db, string customerId, bool closing, CancellationToken cancellationToken);
}

/// <inheritdoc cref="PersonalShelf"/>
internal sealed class PersonalShelf<T>(PersonalFate fate, Bilingual why, params string[] parts) : PersonalShelf(typeof(T), fate, why)
    where T : class
{
    /// <summary>What must stay although the fate says otherwise, such as money; null: nothing.</summary>
    public Func<bool, System.Linq.Expressions.Expression<Func<T, bool>>>? MayGo { get; init; }

    public override async Task<IReadOnlyList<object>> ReadAsync(ShopDb db, string customerId, CancellationToken cancellationToken)
    {
        var rows = Of(db, customerId).AsNoTracking();
        rows = parts.Aggregate(rows, (query, part) => query.Include(part));
        return await rows.AsSplitQuery().ToListAsync<object>(cancellationToken);
    }

    public override Task<int> EraseAsync(ShopDb db, string customerId, bool closing, CancellationToken cancellationToken)
    {
        if (Fate != PersonalFate.Deleted && !(closing && Fate == PersonalFate.WithAccount))
        {
            return Task.FromResult(0);
        }

        var rows = Of(db, customerId);
        return (MayGo is null ? rows : rows.Where(MayGo(closing))).ExecuteDeleteAsync(cancellationToken);
    }

    private static IQueryable<T> Of(ShopDb db, string customerId) =>
        db.Set<T>().Where(row => EF.Property<string>(row, "CustomerId") == customerId);
}

using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Says which size the catalogue's table gives for a body; without a table it does not guess. Writes nothing.</summary>
public sealed class SizeDesk(IDbContextFactory<ShopDb> shop)
{
    public async Task<SizeAnswer> AdviseAsync(string productId, BodyMeasures body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await db.WithFacts().FirstOrDefaultAsync(row => row.Id == productId, cancellationToken) is not { } product)
        {
            return new SizeAnswer.NoSizes(SizeWords.NoSizes(null));
        }

        var sizes = product.Variants.SelectMany(variant => variant.Options).Where(IsSize).Select(option => option.Value).Distinct().ToList();
        var table = SizeTable.Of(product);
        return (sizes.Count, table.Count) switch
        {
            (0, _) => new SizeAnswer.NoSizes(SizeWords.NoSizes(product)),
            (_, 0) => new SizeAnswer.NoTable(SizeWords.NoTable(product, sizes)),
            _ => InTable(product, table, body),
        };
    }

    private static bool IsSize(VariantOption option) => OptionKinds.Of(option.Name) == OptionKinds.Size;

    private static SizeAnswer InTable(Product product, IReadOnlyList<SizeRow> table, BodyMeasures body)
    {
        var isFoot = table.Any(row => row.Foot is not null);
        var measured = table.Where(row => isFoot ? body.Foot is not null : Measured(row, body)).ToList();
        if (measured.Count == 0)
        {
            return new SizeAnswer.Lacks(SizeWords.Lacks(product, table, isFoot), isFoot);
        }

        // the table goes from small to large: the last size one of the measures asks for is large enough for both
        var row = table.LastOrDefault(row => isFoot ? row.Foot!.Holds(body.Foot!.Value) : Asks(row, body));
        var isBeyond = !isFoot && (IsBeyond(body.Height, table, one => one.Height) || IsBeyond(body.Weight, table, one => one.Weight));
        return row is null || isBeyond
            ? new SizeAnswer.OutOfTable(SizeWords.OutOfTable(product, table))
            : new SizeAnswer.Fits(row, InStock(product, row.Size), SizeWords.Fits(product, row, InStock(product, row.Size).Count > 0));
    }

    private static bool Measured(SizeRow row, BodyMeasures body) =>
        (row.Height is not null && body.Height is not null) || (row.Weight is not null && body.Weight is not null);

    private static bool Asks(SizeRow row, BodyMeasures body) =>
        (row.Height is { } height && body.Height is { } tall && height.Holds(tall))
        || (row.Weight is { } weight && body.Weight is { } heavy && weight.Holds(heavy));

    private static bool IsBeyond(decimal? measure, IReadOnlyList<SizeRow> table, Func<SizeRow, SizeRange?> range) =>
        measure is { } one && table.Select(range).OfType<SizeRange>().ToList() is { Count: > 0 } ranges && !ranges.Exists(each => each.Holds(one));

    private static List<string> InStock(Product product, string size) =>
        [
            .. product
                .Variants.Where(variant => variant.Stock > 0 && variant.Options.Any(option => IsSize(option) && option.Value.Zh == size))
                .Select(variant => variant.Sku),
        ];
}

namespace BotApp.Commerce.Catalogue;

/// <summary>Something the shop sells, in one or more variants.</summary>
public sealed record Product
{
    private readonly List<Variant> variants = [];
    private readonly List<ProductSpec> specs = [];
    private readonly List<ProductPicture> pictures = [];

    /// <summary>Such as P1001.</summary>
    public required string Id { get; init; }

    public required string CategoryId { get; init; }

    public required Bilingual Name { get; init; }

    /// <summary>Other words customers use for it, separated by spaces.</summary>
    public required string Keywords { get; init; }

    /// <summary>File name of the drawing, see <see cref="ProductMedia"/>.</summary>
    public required string Picture { get; init; }

    /// <summary>The maker's name; null when it has none.</summary>
    public string? Brand { get; init; }

    /// <summary>Which terms and which test of intactness fit it.</summary>
    public GoodsKind Kind { get; init; }

    /// <summary>What the law on seven-day returns says of it.</summary>
    public SevenDayClass SevenDay { get; init; }

    /// <summary>Months of 三包; 0: outside its catalogue.</summary>
    public int GuaranteeMonths { get; init; }

    /// <summary>Whether a technician has to install it before it can be used.</summary>
    public bool NeedsInstallation { get; init; }

    /// <summary>VAT inside the price, such as 0.13.</summary>
    public decimal TaxRate { get; init; } = 0.13m;

    /// <summary>The item's class on invoices, such as 通信设备; null: its name alone.</summary>
    public string? TaxItem { get; init; }

    /// <summary>The last day on which the maker keeps parts; null: while it is made.</summary>
    public DateOnly? PartsUntil { get; init; }

    /// <summary>Most asked for first.</summary>
    public IReadOnlyList<ProductSpec> Specs
    {
        get => specs;
        init => specs = [.. value];
    }

    public IReadOnlyList<ProductPicture> Pictures
    {
        get => pictures;
        init => pictures = [.. value];
    }

    public IReadOnlyList<Variant> Variants
    {
        get => variants;
        init => variants = [.. value];
    }
}

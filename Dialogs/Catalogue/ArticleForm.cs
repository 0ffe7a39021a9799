using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Catalogue;

/// <summary>What the form of a deed about an article of the catalogue holds; filled by <see cref="ArticleChoice"/>.</summary>
public abstract record ArticleForm : DeedForm
{
    /// <summary>The variant; null while it is not known which.</summary>
    public string? Sku { get; init; }

    /// <summary>Its product, known before the variant is.</summary>
    public string? ProductId { get; init; }

    /// <summary>Variants the words fit equally well, in the order they are numbered; empty when there is no choice to make.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>A change of the cart: how many, or out of it; or only a look at it.</summary>
public sealed record CartForm : ArticleForm
{
    public int Quantity { get; init; } = 1;

    /// <summary>By the desk's names.</summary>
    public string Change { get; init; } = nameof(Commerce.Catalogue.CartChange.Add);

    public bool IsLook { get; init; }
}

/// <summary>A notice to be given: of stock, or of a price.</summary>
public sealed record WatchForm : ArticleForm
{
    public bool IsPrice { get; init; }

    /// <summary>At this price or below; null: below today's.</summary>
    public decimal? Target { get; init; }
}

/// <summary>A notice to be given up.</summary>
public sealed record StopWatchForm : DeedForm
{
    public string? Number { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];
}

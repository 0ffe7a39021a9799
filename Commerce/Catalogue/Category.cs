namespace BotApp.Commerce.Catalogue;

/// <summary>A department of the shop.</summary>
public sealed record Category
{
    /// <summary>Such as phones.</summary>
    public required string Id { get; init; }

    public required Bilingual Name { get; init; }

    /// <summary>File name of the drawing, see <see cref="ProductMedia"/>.</summary>
    public required string Picture { get; init; }

    /// <summary>Place among the departments, from 1.</summary>
    public required int Position { get; init; }
}

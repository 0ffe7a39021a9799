namespace BotApp.Commerce.Catalogue;

/// <summary>A further drawing or photo of a product.</summary>
public sealed record ProductPicture
{
    public required string ProductId { get; init; }

    /// <summary>From 1 within the product.</summary>
    public required int No { get; init; }

    /// <summary>File name, see <see cref="ProductMedia"/>, or an address.</summary>
    public required string File { get; init; }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public required Bilingual Shows { get; init; }
}

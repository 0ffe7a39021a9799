using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Catalogue;

/// <summary>The answer to a question about a product.</summary>
public abstract record ProductAnswer
{
    private ProductAnswer() { }

    /// <summary>
    /// A fact of the catalogue; <paramref name="Asks"/> is the one question that leads further, such as which capacity (null: none).
    /// </summary>
    public sealed record Told(Bilingual Says, Clause Clause, Bilingual? Asks = null) : ProductAnswer;

    /// <summary>So many pieces there are for the region.</summary>
    public sealed record InStock(int Pieces, Bilingual Says, Clause Clause) : ProductAnswer;

    /// <summary>
    /// At most so many as the shop's terms say, the best first, each with its reason. <paramref name="NotPersonal"/> is the list without anything known about the
    /// customer, to be shown on request (PIPL 24).
    /// </summary>
    public sealed record Named(IReadOnlyList<NamedProduct> Products, IReadOnlyList<NamedProduct> NotPersonal, Clause Clause)
        : ProductAnswer;

    public sealed record Refused(Refusal Refusal) : ProductAnswer;
}

/// <summary>A variant that is named to a customer, and why.</summary>
public sealed record NamedProduct(string Sku, string ProductId, Bilingual Name, decimal Price, Bilingual Because, bool IsPersonal = false);

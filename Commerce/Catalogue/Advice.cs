using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Catalogue;

/// <summary>The answer to somebody who looks for something.</summary>
public abstract record AdviceAnswer
{
    private AdviceAnswer() { }

    public sealed record Advised(Advice Advice) : AdviceAnswer;

    /// <summary>What was wanted is there, but not one piece of it; <paramref name="Instead"/> holds what could be taken, at most as many as are recommended.</summary>
    public sealed record SoldOut(AdvisedProduct Wanted, Bilingual Says, IReadOnlyList<AdvisedProduct> Instead, Clause Clause) : AdviceAnswer;

    public sealed record Refused(Refusal Refusal) : AdviceAnswer;
}

/// <summary>At most so many products as the shop's terms say, with facts that speak for them, and the one question that narrows most.</summary>
/// <param name="Says">Whether there is what was wanted last, one sentence each.</param>
/// <param name="Wish">What of the wish is met, with the features found in what was said; what nothing fits is left out of it.</param>
/// <param name="Remaining">How many products fit.</param>
/// <param name="Asks">Null: nothing is left to ask.</param>
/// <param name="SortedBy">How the list is sorted, and whether anything about the customer was used.</param>
public sealed record Advice(
    IReadOnlyList<AdvisedProduct> Products,
    IReadOnlyList<Bilingual> Says,
    AdviceWish Wish,
    int Remaining,
    AdviceQuestion? Asks,
    Bilingual SortedBy,
    bool IsPersonal,
    Clause Clause
);

/// <summary>A variant that is shown, and why.</summary>
/// <param name="Pieces">For the customer's region.</param>
/// <param name="Others">How many other variants of the product fit, which may cost more.</param>
public sealed record AdvisedProduct(Product Product, Variant Variant, int Pieces, IReadOnlyList<Bilingual> Because, int Others = 0)
{
    public Bilingual Name =>
        new($"{Product.Name.Zh} {Variant.Label.Zh}".TrimEnd(), $"{Product.Name.En} {Variant.Label.En}".TrimEnd());
}

/// <summary>The question that narrows most, and its answers as a customer would write them.</summary>
/// <param name="Name">The choice's Chinese name, or <see cref="Price"/>.</param>
public sealed record AdviceQuestion(string Name, Bilingual Says, IReadOnlyList<Bilingual> Values)
{
    public const string Price = "price";
}

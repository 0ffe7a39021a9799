using BotApp.Commerce.Law;

namespace BotApp.Commerce.Quotes;

/// <summary>What a deed makes of a wish, read from the shop as it stands: a promise with the writing that keeps it, or a refusal.</summary>
public abstract record Plan
{
    private Plan() { }

    public sealed record No(Refusal Refusal) : Plan;

    /// <summary>A promise. <see cref="WriteAsync"/> runs only at commit, in the transaction in which the plan was made anew; it saves nothing itself.</summary>
    public sealed record Yes : Plan
    {
        public required string Subject { get; init; }

        public required Bilingual Headline { get; init; }

        public required IReadOnlyList<QuoteLine> Lines { get; init; }

        public decimal Amount { get; init; }

        public string Currency { get; init; } = Prices.Money.Cny;

        public required IReadOnlyList<Clause> Clauses { get; init; }

        public IReadOnlyList<Overruled> Overruled { get; init; } = [];

        /// <summary>The promise ends here at the latest; null: after the usual time.</summary>
        public DateTimeOffset? NotAfter { get; init; }

        /// <summary>Versions and facts that must not change between promise and commit though no line shows them, such as <c>v3</c>.</summary>
        public string Basis { get; init; } = "";

        public required Func<Writing, CancellationToken, Task> WriteAsync { get; init; }
    }
}

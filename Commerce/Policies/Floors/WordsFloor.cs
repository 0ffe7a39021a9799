using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>A list of exceptions the law has closed: what it does not name itself is struck out, word by word.</summary>
internal abstract class WordsFloor(string term, Clause clause, Bilingual instead, params string[] lawful)
    : Floor<IReadOnlyList<string>>(term, clause, instead)
{
    private readonly HashSet<string> lawful = new(lawful, StringComparer.OrdinalIgnoreCase);
    private readonly Bilingual instead = instead;

    public override IEnumerable<Overruled> Breaches(ShopPolicy policy) =>
        Read(policy).Where(word => !IsLawful(word)).Select(word => new Overruled(Term, word ?? "", Clause, instead));

    protected override bool IsStricter(IReadOnlyList<string> value) => !value.All(IsLawful);

    protected override IReadOnlyList<string> Lawful(IReadOnlyList<string> value) => [.. value.Where(IsLawful)];

    protected override string Say(IReadOnlyList<string> value) => string.Join(", ", value);

    private bool IsLawful(string? word) => word is not null && lawful.Contains(word.Trim());
}

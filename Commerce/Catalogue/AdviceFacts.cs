namespace BotApp.Commerce.Catalogue;

/// <summary>Looks words up among the facts of a product.</summary>
internal static class AdviceFacts
{
    /// <summary>Words too common to mean a fact.</summary>
    private const int Shortest = 2;

    /// <summary>The facts that hold one of the words, most asked for first; a fact that says no does not speak for it.</summary>
    public static IReadOnlyList<Bilingual> Of(Product product, IReadOnlyList<string> words) =>
        [
            .. product
                .Specs.Where(spec => !SizeTable.IsRow(spec) && !IsNo(spec) && words.Any(word => Holds(spec, word)))
                .Select(AdviceWords.Fact)
                .Distinct(),
        ];

    /// <summary>Whether anything the catalogue says of a product speaks of the purpose, in these words or in others for it.</summary>
    public static bool Serves(Product product, string purpose) =>
        PurposeWords.For(purpose).Any(word => product.Specs.Any(spec => Holds(spec, word)) || Has(product.Name.Zh, word) || Has(product.Name.En, word));

    /// <summary>The names and values of facts that a message holds, such as 防水 and 慢跑.</summary>
    public static IEnumerable<string> WordsIn(Product product, string text) =>
        product
            .Specs.Where(spec => !SizeTable.IsRow(spec))
            .SelectMany(spec => new[] { spec.Name.Zh, spec.Name.En, spec.Value.Zh, spec.Value.En })
            .Where(word => word.Length >= Shortest && word is not ("支持" or "不支持") && Has(text, word));

    private static bool Holds(ProductSpec spec, string word) =>
        Has(spec.Name.Zh, word) || Has(spec.Name.En, word) || Has(spec.Value.Zh, word) || Has(spec.Value.En, word);

    private static bool IsNo(ProductSpec spec) => spec.Value.Zh is "无" or "不支持" or "没有";

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}

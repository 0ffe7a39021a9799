namespace BotApp.Commerce.Law.Catalogue;

/// <summary>Flow 22, 库存/到货提醒/规格/正品: nothing but the catalogue, no 极限词, no healing, notices with consent, three recommendations.</summary>
public static class ProductRules
{
    public static RulePack<ProductFacts> Pack { get; } =
        new(
            "product",
            new NoHealing(),
            new NoSuperlatives(),
            new FromTheCatalogue(),
            new GenuineWithProof(),
            new StockOfTheRegion(),
            new AlreadyThere(),
            new WatchWithConsent(),
            new ThreeAtMost()
        );
}

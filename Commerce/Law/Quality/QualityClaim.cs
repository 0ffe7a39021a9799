namespace BotApp.Commerce.Law.Quality;

/// <summary>质量问题退换、三包 (flow 10): the sentences in the order in which they are asked.</summary>
public static class QualityClaim
{
    public static RulePack<QualityClaimFacts> Pack { get; } =
        new(
            "quality-claim",
            new PeopleFirst(),
            new BurdenOfProof(),
            new CauseNotCovered(),
            new VoucherNeeded(),
            new NoDate(),
            new SevenDayChoice(),
            new PromisedQualityReturn(),
            new TwoFailedRepairs(),
            new NoParts(),
            new RepairerDelay(),
            new FifteenDayChoice(),
            new PromisedQualityExchange(),
            new FreeRepair(),
            new TermOver(),
            new LateNotice(),
            new OutsideCatalogue()
        );
}

namespace BotApp.Commerce.Law.Returns;

/// <summary>七天无理由退货 (flow 9): the sentences in the order in which they are asked.</summary>
public static class NoReasonReturn
{
    /// <summary>Whether goods may go back at all: channel, list of exceptions, window, confirmation, state.</summary>
    internal static IReadOnlyList<ISentence<ReturnableGoods>> MayGoBack { get; } =
    [
        new NotSignedYet(),
        new CustomMade(),
        new Perishable(),
        new DigitalUnsealed(),
        new Periodicals(),
        new WindowClosed(),
        new OpenedAfterConfirmation(),
        new ActivatedAfterConfirmation(),
        new NearExpiryOrFlawed(),
        new ConditionDisputed(),
        new SealWhole(),
        new ElectronicsUntouched(),
        new TagOnAndClean(),
        new CompleteAndSound(),
        new ActivatedWithoutConfirmation(),
        new GoodFaith(),
    ];

    public static RulePack<NoReasonReturnFacts> Pack { get; } =
        new(
            "no-reason-return",
            [new QualityGoesItsOwnWay(), .. MayGoBack, new HighValueReturn(), new PromisedReturn(), new SevenDayReturn()]
        );
}

namespace BotApp.Commerce.Law.Invoices;

/// <summary>Flow 17, 换开/红冲/补开/没收到: send again, add what is missing, or reverse directly or by form. A refund never waits for any of it.</summary>
public static class InvoiceChangeRules
{
    public static RulePack<InvoiceChangeFacts> Pack { get; } =
        new(
            "invoice-change",
            new SupplementMissing(),
            new NothingIssued(),
            new FullyReversed(),
            new SendAgain(),
            new NewFieldsRight(),
            new NothingWentBack(),
            new IndividualDirect(),
            new DeductedIsHuman(),
            new OtherPeriod(),
            new UnusedDirect(),
            new FormConfirmed(),
            new FormExpired(),
            new FormNeeded()
        );
}

namespace BotApp.Commerce.Law.Invoices;

/// <summary>Flow 16, 开发票: is there a trade, is it named truly, are the fields right, may the bot issue it alone.</summary>
public static class InvoiceRules
{
    public static RulePack<InvoiceFacts> Pack { get; } =
        new(
            "invoice",
            new UnpaidIsNoTrade(),
            new UndoneIsNoTrade(),
            new ItemsAsSold(),
            new SplitAsTraded(),
            new NotTwice(),
            new CardsElsewhere(),
            new SumAsPaid(),
            new SpecialForCompanies(),
            new TitleFits(),
            new TaxIdThere(),
            new TaxIdRight(),
            new RateExists(),
            new LongAgo(),
            new FirstSpecial(),
            new LargeSum(),
            new InvoiceOwed()
        );
}

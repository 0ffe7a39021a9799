namespace BotApp.Commerce.Law.Customers;

/// <summary>Flow 26, 账号/隐私: leaks and children to a person, no voice print, then each right of the person, and what must be kept.</summary>
public static class PrivacyRules
{
    public static RulePack<PrivacyFacts> Pack { get; } =
        new(
            "privacy",
            new LeakToAPerson(),
            new UnderFourteen(),
            new NoVoicePrint(),
            new OwnerOnly(),
            new ConsentWithdrawn(),
            new AccessLog(),
            new CopyForOwner(),
            new Corrected(),
            new NothingOpen(),
            new DeletedButKept()
        );
}

namespace BotApp.Commerce.Law.Service;

/// <summary>Flow 25, 投诉/赔偿/假货/安全: grave words first, then what the law gives, then a gesture, then always a ticket with owner and time.</summary>
public static class ComplaintRules
{
    public static RulePack<ComplaintFacts> Pack { get; } =
        new(
            "complaint",
            new GraveWords(),
            new FraudThreefold(),
            new LabelFlaw(),
            new FoodTenfold(),
            new SellerProves(),
            new RegulatorAnswers(),
            new GoodwillWithin(),
            new AnswerInTime(),
            new TicketForAll()
        );
}

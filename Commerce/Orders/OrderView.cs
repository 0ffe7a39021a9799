namespace BotApp.Commerce.Orders;

/// <summary>An order as its owner sees it now: the record, what is wrong with it (null: nothing) and what can be done next.</summary>
public sealed record OrderView(Order Order, OrderProblem? Problem)
{
    /// <summary>Most useful first.</summary>
    public IReadOnlyList<NextStep> NextSteps => NextStepRules.For(Order, Problem);
}

using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Nothing is told about, or done to, an order of somebody else. Case: the number of a neighbour's order → refused.</summary>
public sealed class OwnOrderOnly<TFacts> : ISentence<TFacts>
    where TFacts : IOrderFacts
{
    public Clause Clause => OrderRules.OwnOnly;

    public Ruling? Speak(TFacts facts, Setting setting) =>
        facts.OwnOrder ? null : Ruling.Refuse("not-own-order", Clause, Alternative.CorrectInput);
}

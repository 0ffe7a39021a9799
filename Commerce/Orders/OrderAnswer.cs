namespace BotApp.Commerce.Orders;

/// <summary>The answer to a question for one order. A foreign order and a missing one look the same.</summary>
public abstract record OrderAnswer
{
    private OrderAnswer() { }

    public sealed record Found(OrderView View) : OrderAnswer;

    public sealed record NoSuchOrder(string OrderNumber) : OrderAnswer;
}

namespace BotApp.Commerce.Orders;

/// <summary>Which of the customer's own orders their words mean.</summary>
public abstract record OrderMatch
{
    private OrderMatch() { }

    public sealed record One(OrderView View) : OrderMatch;

    /// <summary>Two or more fit equally well; in the order they were shown, else latest first; at most <see cref="OrderDesk.MostRecent"/>.</summary>
    public sealed record Several(IReadOnlyList<OrderView> Views) : OrderMatch;

    public sealed record None : OrderMatch;
}

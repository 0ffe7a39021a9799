namespace BotApp.Commerce.Customers;

/// <summary>Who is asking: a customer whose sign-in was proved, or somebody unknown. A guest owns nothing.</summary>
public abstract record Shopper
{
    private Shopper() { }

    public static Shopper Nobody { get; } = new Guest();

    public sealed record SignedIn(string CustomerId) : Shopper;

    public sealed record Guest : Shopper;
}

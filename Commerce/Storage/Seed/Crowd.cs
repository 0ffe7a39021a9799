using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Half a year of everyday business: who buys when, what, and with which fate.</summary>
internal sealed class Crowd(Dice dice, ShopClock clock, IReadOnlyList<Product> products, IReadOnlyList<Customer> customers)
{
    public const int Orders = 1600;

    private readonly OrderLives lives = new(dice, new Journeys(dice, clock));

    public IEnumerable<Sale> Sales(DateTimeOffset now) => Enumerable.Range(1, Orders).Select(no => Sale(no, now));

    private Sale Sale(int no, DateTimeOffset now)
    {
        var customer = dice.Of(customers);
        var placedAt = SomeTime(now);
        var home = dice.Of(customer.Addresses).Address;
        var order = Checkout.Place(Serial(no), customer, home, placedAt, onSale: dice.Chance(60), Basket());
        return lives.Live(order, SomeFate(now - placedAt), now);
    }

    /// <summary>Scattered over 100000 … 999999 without meeting twice; below lie the numbers of the hand-made orders.</summary>
    private static int Serial(int no) => 100_000 + (int)(no * 7919L % 900_000);

    /// <summary>Two in five within the last ten days, between eight in the morning and midnight.</summary>
    private DateTimeOffset SomeTime(DateTimeOffset now)
    {
        var days = dice.Chance(40) ? dice.Between(0, 10) : dice.Between(11, 180);
        var at = clock.StartOf(clock.DayOf(now).AddDays(-days)) + dice.Hours(8, 24);
        return at <= now ? at : at.AddDays(-1);
    }

    private BasketItem[] Basket()
    {
        var lines = dice.Chance(55) ? 1 : dice.Between(2, 4);
        return [.. Enumerable.Range(0, lines).Select(_ => dice.Of(products)).Distinct().Select(Item)];
    }

    private BasketItem Item(Product product) => new(product, dice.Of(product.Variants), dice.Chance(85) ? 1 : dice.Between(2, 3));

    private Fate SomeFate(TimeSpan age) =>
        dice.Between(1, 100) switch
        {
            <= 6 => Fate.NeverPaid,
            <= 10 => Fate.CalledOff,
            <= 14 => Fate.LateToShip,
            <= 22 => Fate.Split,
            <= 28 => Fate.SentBack,
            <= 31 => Fate.Refused,
            <= 35 => Fate.Presale,
            // a parcel does not stay lost for half a year: somebody would have called
            <= 38 when age.TotalDays is > 2 and < 6 => Fate.NoPickup,
            <= 43 when age.TotalDays is > 2 and < 6 => Fate.Stalled,
            <= 45 when age.TotalDays is > 2 and < 6 => Fate.Astray,
            _ => Fate.Plain,
        };
}

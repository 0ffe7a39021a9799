using System.Globalization;

namespace BotApp.Commerce.Law.Orders;

/// <summary>How rulings of these flows put things down: notes, instants, sums as arithmetic.</summary>
internal static class Words
{
    public static Ruling With(this Ruling ruling, string note, string value) =>
        ruling with
        {
            Notes = new Dictionary<string, string>(ruling.Notes, StringComparer.Ordinal) { [note] = value },
        };

    public static Ruling With(this Ruling ruling, params Amount[] amounts) => ruling with { Amounts = [.. ruling.Amounts, .. amounts] };

    public static Ruling Until(this Ruling ruling, DateTimeOffset? deadline) => ruling with { Deadline = deadline };

    public static Ruling Offering(this Ruling ruling, params Alternative[] alternatives) => ruling with { Alternatives = alternatives };

    public static string Text(this ShopDays days, DateTimeOffset instant) =>
        days.ToShop(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Two decimals, as on a receipt.</summary>
    public static string Text(decimal sum) => sum.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary><c>180.00 − 100.00</c>.</summary>
    public static string Less(decimal from, decimal less) => $"{Text(from)} − {Text(less)}";
}

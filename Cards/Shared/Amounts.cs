using System.Globalization;

namespace BotApp.Cards.Shared;

/// <summary>Sums of money as customers read them: ¥ and two decimals.</summary>
public static class Amounts
{
    /// <param name="amount">To the cent.</param>
    /// <param name="currency">ISO code; another than CNY is written before the sum.</param>
    public static string Of(decimal amount, string currency)
    {
        var number = Math.Abs(amount).ToString("N2", CultureInfo.InvariantCulture);
        var sign = amount < 0 ? "−" : "";
        return currency == "CNY" ? $"{sign}¥{number}" : $"{sign}{currency} {number}";
    }
}

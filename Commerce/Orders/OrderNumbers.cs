namespace BotApp.Commerce.Orders;

/// <summary>Order numbers as customers type them.</summary>
public static class OrderNumbers
{
    /// <summary>Without blanks and dashes, letters in capitals.</summary>
    public static string Clean(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not '-' and not '－')).ToUpperInvariant();
    }
}

namespace BotApp.Commerce.Catalogue;

/// <summary>Names of one Chinese character (米, 灯): they name an article only where no longer word goes on behind them, so that 米袋 does and 米色 does not.</summary>
public static class OneSign
{
    private const string Behind = "里袋头到送没呢有都还怎什坏生发是的吗了不也就呀啊退换漏碎";

    /// <summary>Whether such a name may end before that character.</summary>
    public static bool MayEndBefore(char next) => Behind.Contains(next, StringComparison.Ordinal) || !char.IsLetterOrDigit(next);

    /// <summary>Whether a message names an article by it.</summary>
    public static bool IsIn(string message, char name)
    {
        ArgumentNullException.ThrowIfNull(message);
        for (var at = message.IndexOf(name, StringComparison.Ordinal); at >= 0; at = message.IndexOf(name, at + 1))
        {
            if ((at == 0 || !char.IsAsciiDigit(message[at - 1])) && (at + 1 == message.Length || MayEndBefore(message[at + 1])))
            {
                return true;
            }
        }

        return false;
    }
}

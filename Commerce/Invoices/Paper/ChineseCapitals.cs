using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// Sums in Chinese capitals (大写) as invoices and cheques write them: 壹仟零伍元叁角整. 零 stands where the rules demand it and nowhere else: between digits of one
/// group of four, before a group that lacks its thousands, and before 分 without 角.
/// </summary>
public static class ChineseCapitals
{
    /// <summary>The largest sum that can be written, just below 壹亿亿 (10^16).</summary>
    public const decimal Largest = 9_999_999_999_999_999.99m;

    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const long Wan = 10_000;
    private const long Yi = 100_000_000;

    /// <exception cref="ArgumentOutOfRangeException">The sum has parts of a cent or is beyond <see cref="Largest"/> on either side.</exception>
    public static string Of(decimal sum)
    {
        var size = decimal.Abs(sum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Largest, nameof(sum));
        ArgumentOutOfRangeException.ThrowIfNotEqual(decimal.Round(size, 2), size, nameof(sum));
        var yuan = (long)decimal.Truncate(size);
        var cents = (int)((size - yuan) * 100);
        return (sum < 0 ? "负" : "") + Whole(yuan, cents) + Fraction(yuan, cents);
    }

    private static string Whole(long yuan, int cents) =>
        yuan > 0 ? Hundreds(yuan) + "元"
        : cents > 0 ? ""
        : "零元";

    private static string Fraction(long yuan, int cents) =>
        (cents / 10, cents % 10) switch
        {
            (0, 0) => "整",
            (var jiao, 0) => $"{Digits[jiao]}角整",
            (0, var fen) => $"{(yuan > 0 ? "零" : "")}{Digits[fen]}分",
            var (jiao, fen) => $"{Digits[jiao]}角{Digits[fen]}分",
        };

    private static string Hundreds(long number) => Joined(number, Yi, "亿", TenThousands);

    private static string TenThousands(long number) => Joined(number, Wan, "万", Thousands);

    /// <summary>What is above a unit, the unit, what is below it; 零 where the part below does not fill its highest place.</summary>
    private static string Joined(long number, long unit, string name, Func<long, string> write)
    {
        var (above, below) = (number / unit, number % unit);
        if (above == 0)
        {
            return write(below);
        }

        var gap = below > 0 && below < unit / 10 ? "零" : "";
        return write(above) + name + gap + (below > 0 ? write(below) : "");
    }

    private static string Thousands(long number)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "仟"), (100, "佰"), (10, "拾"), (1, "") })
        {
            var digit = (int)(number / unit % 10);
            if (digit > 0)
            {
                text.Append(gap ? "零" : "").Append(Digits[digit]).Append(name);
            }

            gap = digit == 0 && text.Length > 0;
        }

        return text.ToString();
    }
}

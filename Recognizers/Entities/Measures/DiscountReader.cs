using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Finds what is left to pay: 八折 is 80%, 85折 and 八五折 are 85%.</summary>
internal static partial class DiscountReader
{
    private const string Digits = "零一二三四五六七八九";

    public static void Read(Reading reading)
    {
        if (!reading.Free.Contains('折'))
        {
            return;
        }

        foreach (Match match in Discounts().Matches(reading.Free))
        {
            var number = string.Concat(
                match.Groups["number"].Value.Select(letter => Digits.IndexOf(letter) is >= 0 and var digit ? (char)('0' + digit) : letter)
            );
            if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tenths) && tenths > 0)
            {
                var percent = Numeral.Plain(tenths < 10 ? tenths * 10 : tenths);
                reading.Add(new Entity(EntityKind.Percentage, $"{percent}%", match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex(
        "(?<number>[0-9](?:\\.[0-9])?|[0-9]{2}|[一二三四五六七八九]{1,2})折(?!叠|断|旧)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Discounts();
}

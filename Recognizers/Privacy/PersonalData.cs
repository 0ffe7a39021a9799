using System.Text;
using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Privacy;

/// <summary>Hides phone numbers, identity and bank cards, e-mail addresses and pick-up codes; what is masked keeps its length.</summary>
public static partial class PersonalData
{
    /// <summary>The shortest number that is looked at: a mobile phone.</summary>
    private const int FewestDigits = 11;

    /// <summary>The text with its personal data masked; the same instance when there is none.</summary>
    public static string Mask(string text)
    {
        var read = WideDigits.ToAscii(text);
        var masked = Forms().Replace(read, match => Hide(match, '*'));
        return masked == read ? text : WideDigits.Keep(text, read, masked);
    }

    /// <summary>A JSON document with its personal data masked, valid JSON still (digits of a number literal become 0); the same array when there is none.</summary>
    public static byte[] MaskJson(byte[] utf8)
    {
        if (!MayHold(utf8))
        {
            return utf8;
        }

        var json = Encoding.UTF8.GetString(utf8);
        var read = WideDigits.ToAscii(json);
        var masked = Forms().Replace(read, match => Hide(match, IsInString(json, match.Index) ? '*' : '0'));
        return masked == read ? utf8 : Encoding.UTF8.GetBytes(WideDigits.Keep(json, read, masked));
    }

    private static string Hide(Match match, char mask) =>
        match switch
        {
            _ when match.Groups["phone"] is { Success: true } middle => Cover(match, middle.Index - match.Index, middle.Length, mask),
            _ when match.Groups["mail"] is { Success: true } rest => Cover(match, rest.Index - match.Index, rest.Length, mask),
            _ when match.Groups["code"].Success => Cover(match, 0, match.Length, mask),
            _ when NumberChecks.IsIdentityCard(match.ValueSpan) || NumberChecks.IsBankCard(match.ValueSpan) => Cover(
                match,
                4,
                match.Length - 8,
                mask
            ),
            _ => match.Value,
        };

    private static string Cover(Match match, int start, int length, char mask) =>
        string.Create(
            match.Length,
            (match, start, length, mask),
            static (text, cover) =>
            {
                cover.match.ValueSpan.CopyTo(text);
                foreach (ref var letter in text.Slice(cover.start, cover.length))
                {
                    letter = letter is ' ' or '-' ? letter : cover.mask;
                }
            }
        );

    /// <summary>False when there is certainly nothing to mask: no long number, no @, no word for a code. Most messages end here.</summary>
    private static bool MayHold(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Contains((byte)'@') || utf8.IndexOf("取件码"u8) >= 0 || WideDigits.MayBeIn(utf8))
        {
            return true;
        }

        var digits = 0;
        for (var at = 0; at < utf8.Length && digits < FewestDigits; at++)
        {
            digits = utf8[at] switch
            {
                >= (byte)'0' and <= (byte)'9' => digits + 1,
                (byte)' ' or (byte)'-' => digits,
                _ => 0,
            };
        }

        return digits >= FewestDigits;
    }

    /// <summary>Whether a place of a JSON document lies between quotes; asked only for what is masked, which is rare.</summary>
    private static bool IsInString(string json, int place)
    {
        var inside = false;
        for (var at = 0; at < place; at++)
        {
            if (json[at] == '"')
            {
                inside = !inside;
            }
            else if (json[at] == '\\')
            {
                at++;
            }
        }

        return inside;
    }

    [GeneratedRegex(
        """
            (?<![0-9A-Z] | \\u) (?: (?:\+|00)? 86 [ -]? )? 1[3-9][0-9] (?<gap>[ -]?) (?<phone>[0-9]{4}) \k<gap> [0-9]{4} (?![0-9])
            | (?<![0-9A-Z] | \\u) [1-8][0-9]{16}[0-9Xx] (?![0-9A-Za-z])
            | (?<![0-9A-Z] | \\u) [2-6][0-9]{3} (?:[ -]?[0-9]{4}){2,3} [ -]?[0-9]{1,7} (?![0-9A-Za-z])
            | (?<! \\ (?:u[0-9A-Fa-f]{0,3})? ) [A-Za-z0-9] (?<mail>[A-Za-z0-9._%+-]{0,63}) @ (?=[A-Za-z0-9-]+\.[A-Za-z])
            | (?<=取件码[^0-9A-Za-z"\\]{0,4}) (?<code>[0-9A-Za-z][0-9A-Za-z-]{3,11})
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Forms();
}

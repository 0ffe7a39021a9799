using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Names;

/// <summary>What somebody who is not signed in says to show who they are: a mail address, or a name with a postcode. Never logged.</summary>
/// <param name="Email">Null when none was said.</param>
/// <param name="Name">As it was written; null when none was said.</param>
/// <param name="Postcode">Five or six digits; null when none was said.</param>
public sealed partial record IdentityWords(string? Email, string? Name, string? Postcode)
{
    private const int LongestName = 60;

    /// <param name="text">The message.</param>
    /// <param name="wasAsked">The name was asked for: a message that is nothing but a name is one.</param>
    public static IdentityWords Of(string text, bool wasAsked)
    {
        ArgumentNullException.ThrowIfNull(text);
        var email = Mail().Match(text) is { Success: true } mail ? mail.Value.TrimEnd('.') : null;
        var rest = email is null ? text : text.Replace(email, " ", StringComparison.Ordinal);
        var postcode = Zip().Match(rest) is { Success: true } zip ? zip.Groups["code"].Value : null;
        return new IdentityWords(email, NameIn(rest, wasAsked), postcode);
    }

    private static string? NameIn(string text, bool wasAsked)
    {
        if (Introduced().Match(text) is { Success: true } said)
        {
            return said.Groups["name"].Value.Trim();
        }

        var bare = Zip().Replace(text, " ").Trim(' ', ',', '.', ';', '，', '。');
        return wasAsked && bare.Length <= LongestName && Bare().IsMatch(bare) ? bare : null;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Mail();

    /// <summary>Digits right behind a word for them, or standing alone and not part of an order's number.</summary>
    [GeneratedRegex(
        @"((zip|postcode|postal|邮编|邮政编码)[^0-9]{0,16}|(?<![\w#\-]))(?<code>[0-9]{5,6})(?![\w\-])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Zip();

    [GeneratedRegex(
        @"((?i:\bmy name is|\bname is|\bname:|\bi am|\bi'm|\bthis is)|我叫|我是|姓名是|姓名[:：])\s*(?<name>([A-Z][\w'\-]+(\s+[A-Z][\w'\-]+){1,3})|[\u4e00-\u9fff]{2,4}(?=$|[，,。\s]))",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 200
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^([\p{L}'\-]+(\s+[\p{L}'\-]+){1,3}|[\u4e00-\u9fff]{2,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Bare();
}

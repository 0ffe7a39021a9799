using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Talks;

/// <summary>Who a line of a talk belongs to, by the name it begins with.</summary>
internal sealed class ChatNames
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);
    private readonly List<string> user = ["User", "用户"];
    private readonly List<string> bot = ["Bot", "机器人"];

    /// <summary>Takes a line that gives somebody another name.</summary>
    public bool TryRename(string line)
    {
        var (names, value) = line.Split('=', 2) switch
        {
            ["user", var name] => (user, name),
            ["bot", var name] => (bot, name),
            _ => (null, ""),
        };
        names?.Add(value.Trim());
        return names is not null;
    }

    public ChatLine Read(string line, int number)
    {
        if (After(user, line) is { } said)
        {
            return said.StartsWith("<<", StringComparison.Ordinal)
                ? new ChatLine.Submits(number, JsonOf(said[2..], number))
                : said.StartsWith('>') ? new ChatLine.Taps(number, said[1..].Trim())
                : Says(said, number);
        }

        if (After(["Shop", "商店"], line) is { } shop)
        {
            return new ChatLine.ShopHolds(number, ShopCheck.Parse(Colon(shop, number), number));
        }

        return After(bot, line) is { Length: > 0 } expected
            ? expected[0] switch
            {
                '~' => new ChatLine.MustMatch(number, PatternOf(expected[1..].Trim(), number)),
                '!' or '！' => new ChatLine.MustNotContain(number, expected[1..].Trim()),
                _ => new ChatLine.MustContain(number, Colon(expected, number)),
            }
            : throw new ChatFormatException(number, "begins with nobody's name");
    }

    /// <summary>Names of pictures in brackets may stand before the colon.</summary>
    private static ChatLine.Says Says(string said, int number)
    {
        var end = said.StartsWith('[') ? said.IndexOf(']', StringComparison.Ordinal) : -1;
        return new ChatLine.Says(number, Colon(said[(end + 1)..], number))
        {
            Pictures = end < 0 ? [] : said[1..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private static string? After(List<string> names, string line) =>
        names
            .Where(name => line.StartsWith(name, StringComparison.Ordinal))
            .Select(name => line[name.Length..].TrimStart())
            .FirstOrDefault();

    private static string Colon(string text, int number) =>
        text.StartsWith(':') || text.StartsWith('：')
            ? text[1..].Trim()
            : throw new ChatFormatException(number, "has no colon after the name");

    private static JToken JsonOf(string json, int number)
    {
        try
        {
            return JToken.Parse(json);
        }
        catch (JsonException)
        {
            throw new ChatFormatException(number, "is no JSON after <<");
        }
    }

    private static Regex PatternOf(string pattern, int number)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (ArgumentException)
        {
            throw new ChatFormatException(number, "is no regular expression after ~");
        }
    }
}

using System.Globalization;

namespace BotApp.CommandLine.Talks;

/// <summary>
/// A talk as text. <c>User:</c> or <c>用户:</c> writes, <c>User[a.png b.png]:</c> sends pictures that lie in the
/// talk's folder with it, <c>User&lt;&lt;</c> submits a card's JSON, <c>User&gt;</c> taps the latest button so called, though its
/// card be an old one; <c>Bot:</c> or <c>机器人:</c> must be contained in the answers,
/// <c>Bot~</c> is a regular expression they must match, <c>Bot!</c> must not be contained. <c>Shop:</c> or <c>商店:</c> says what must be true of the shop, see
/// <see cref="ShopCheck"/>. <c># now +1d</c> moves the clock (s, m, h, d), <c># now</c> with an
/// ISO time sets it, <c># customer ID</c> says who writes, <c># setting Section:Name=value</c>
/// how the program is set; other <c>#</c> lines and empty ones are for the reader. <c>user=</c> and <c>bot=</c> give the two other names.
/// </summary>
public sealed record ChatFile(IReadOnlyList<ChatLine> Lines, string? Customer)
{
    /// <summary>Settings of the program the talk needs, such as Dialogs:GuestsMayIdentify.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Settings { get; init; } = [];

    /// <summary>Reads a talk; throws <see cref="ChatFormatException"/> with the number of the first line that is none of the above.</summary>
    public static ChatFile Parse(string text)
    {
        var names = new ChatNames();
        var lines = new List<ChatLine>();
        var settings = new List<KeyValuePair<string, string?>>();
        string? customer = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.StartsWith('#'))
            {
                customer = Directive(line, "customer") ?? customer;
                settings.AddRange(SettingOf(Directive(line, "setting"), number));
                lines.AddRange(ClockOf(Directive(line, "now"), number));
            }
            else if (line.Length > 0 && !names.TryRename(line))
            {
                lines.Add(names.Read(line, number));
            }
        }

        return new ChatFile(lines, customer) { Settings = settings };
    }

    private static string? Directive(string line, string name)
    {
        var words = line.TrimStart('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [var first, var value] && first == name ? value : null;
    }

    private static IEnumerable<KeyValuePair<string, string?>> SettingOf(string? value, int number) =>
        value?.Split('=', 2) switch
        {
            null => [],
            [var name, var set] => [new(name, set)],
            _ => throw new ChatFormatException(number, $"'{value}' is no name=value"),
        };

    private static IEnumerable<ChatLine> ClockOf(string? value, int number)
    {
        if (value is null)
        {
            yield break;
        }

        if (value.StartsWith('+'))
        {
            yield return new ChatLine.MoveClock(number, SpanOf(value, number));
        }
        else
        {
            yield return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var instant)
                ? new ChatLine.SetClock(number, instant)
                : throw new ChatFormatException(number, $"'{value}' is no time");
        }
    }

    private static TimeSpan SpanOf(string value, int number) =>
        double.TryParse(value[1..^1], CultureInfo.InvariantCulture, out var amount)
            ? value[^1] switch
            {
                's' => TimeSpan.FromSeconds(amount),
                'm' => TimeSpan.FromMinutes(amount),
                'h' => TimeSpan.FromHours(amount),
                'd' => TimeSpan.FromDays(amount),
                _ => throw new ChatFormatException(number, $"'{value}' ends in none of s, m, h, d"),
            }
            : throw new ChatFormatException(number, $"'{value}' is no span of time");
}

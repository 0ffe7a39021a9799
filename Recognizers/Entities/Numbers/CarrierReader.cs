namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Finds the parcel companies a message names; the value is the company's code.</summary>
internal static class CarrierReader
{
    /// <summary>邮政编码 is a postal code, and 途中通常 names no carrier.</summary>
    private static readonly string[] NotNames =
    [
        "邮政编码",
        "空中通",
        "集中通",
        "途中通",
        "中通常",
        "中通过",
        "中通知",
        "中通用",
        "中通话",
    ];

    private static readonly (string Name, string Code)[] Names =
    [
        .. Carrier
            .All.SelectMany(carrier => carrier.Names.Select(name => (name, carrier.Code)))
            .OrderByDescending(pair => pair.name.Length),
    ];

    public static void Read(Reading reading)
    {
        foreach (var (name, code) in Names)
        {
            for (
                var at = reading.Free.IndexOf(name, StringComparison.Ordinal);
                at >= 0;
                at = reading.Free.IndexOf(name, at + name.Length, StringComparison.Ordinal)
            )
            {
                if (IsWhole(reading.Free, at, name) && !IsPartOfOther(reading.Free, at, name.Length))
                {
                    reading.Add(new Entity(EntityKind.Carrier, code, at, name.Length, name.Length > 2 ? 1 : 0.9));
                }
            }
        }
    }

    /// <summary>Whether a place of a text is named by a carrier right there, so that the number behind it is a waybill's.</summary>
    public static Carrier? EndingAt(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" :是的单快递号-#");
        foreach (var carrier in Carrier.All)
        {
            foreach (var name in carrier.Names)
            {
                var bare = name.AsSpan().TrimEnd("快递");
                if (bare.Length > 1 && before.EndsWith(bare, StringComparison.Ordinal))
                {
                    return carrier;
                }
            }
        }

        return null;
    }

    private static bool IsWhole(string text, int at, string name) =>
        !char.IsAscii(name[0])
        || (
            (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && !(at + name.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + name.Length]))
        );

    private static bool IsPartOfOther(string text, int at, int length) =>
        Array.Exists(
            NotNames,
            word =>
                text.IndexOf(word, Math.Max(0, at - word.Length + 1), StringComparison.Ordinal) is >= 0 and var place
                && place <= at
                && at + length <= place + word.Length
        );
}

using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Names;

/// <summary>Finds persons: behind a word that announces a name, or alone beside a phone number or an address.</summary>
internal static partial class NameReader
{
    private static readonly (string Word, double Confidence)[] Cues =
    [
        ("收件人", 0.95),
        ("收货人", 0.95),
        ("收件那栏", 0.95),
        ("收货那栏", 0.95),
        ("寄件人", 0.95),
        ("联系人", 0.95),
        ("我叫", 0.95),
        ("他叫", 0.95),
        ("她叫", 0.95),
        (",叫", 0.9),
        ("姓名", 0.95),
        ("名字", 0.9),
        ("户名", 0.9),
        ("本人", 0.7),
        ("叫我", 0.7),
        ("我是", 0.6),
    ];

    /// <summary>What may stand between the word and the name.</summary>
    private const string Bridge = " :：是叫为改成换成由写填,，";

    public static void Read(Reading reading)
    {
        foreach (var (word, confidence) in Cues)
        {
            for (
                var at = reading.Folded.IndexOf(word, StringComparison.Ordinal);
                at >= 0;
                at = reading.Folded.IndexOf(word, at + word.Length, StringComparison.Ordinal)
            )
            {
                Add(reading, at + word.Length, confidence);
            }
        }

        foreach (Match match in Stand().Matches(reading.Free))
        {
            AddStandIn(reading, match.Groups["name"]);
        }

        foreach (Match match in English().Matches(reading.Text))
        {
            var name = match.Groups["name"];
            reading.Add(new Entity(EntityKind.Person, name.Value, name.Index, name.Length, 0.9));
        }

        AddNeighbours(reading);
    }

    private static void Add(Reading reading, int from, double confidence)
    {
        while (from < reading.Free.Length && Bridge.Contains(reading.Free[from]))
        {
            from++;
        }

        var length = ChineseName.LengthAt(reading.Free.AsSpan(from));
        if (length > 0 && (confidence > 0.6 || IsEnd(reading.Free, from + length)))
        {
            reading.Add(new Entity(EntityKind.Person, reading.Written(from, length), from, length, confidence));
        }
    }

    /// <summary>"由李雷代收": whoever takes the parcel in.</summary>
    private static void AddStandIn(Reading reading, Group name)
    {
        if (ChineseName.LengthAt(reading.Free.AsSpan(name.Index)) == name.Length)
        {
            reading.Add(new Entity(EntityKind.Person, reading.Written(name.Index, name.Length), name.Index, name.Length, 0.9));
        }
    }

    /// <summary>"…3栋502室 张三 13812345678": a word of its own that begins with a family name.</summary>
    private static void AddNeighbours(Reading reading)
    {
        foreach (var known in reading.Found.Where(entity => entity.Kind is EntityKind.Phone or EntityKind.Address).ToList())
        {
            AddWord(reading, StartOfWordBefore(reading.Folded, known.Start));
            AddWord(reading, EndOfBlanks(reading.Folded, known.End));
        }
    }

    private static void AddWord(Reading reading, int from)
    {
        var length = from < 0 || from >= reading.Free.Length ? 0 : ChineseName.LengthAt(reading.Free.AsSpan(from));
        if (length > 0 && IsEnd(reading.Free, from + length))
        {
            reading.Add(new Entity(EntityKind.Person, reading.Written(from, length), from, length, 0.7));
        }
    }

    private static bool IsEnd(string text, int at) =>
        at == text.Length || !(ChineseName.IsChinese(text[at]) || char.IsAsciiLetter(text[at]));

    private static int EndOfBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ',' or '，' or ':' or '：')
        {
            at++;
        }

        return at;
    }

    private static int StartOfWordBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or ',' or '，')
        {
            at--;
        }

        while (at > 0 && ChineseName.IsChinese(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    [GeneratedRegex(
        @"(?<=[由让叫请给换成是写])(?<name>\p{IsCJKUnifiedIdeographs}{2,3}?)(?=代收|签收|来收|帮收|帮我收|收货|收件|收吧|收哈|收就行|收[,。!]|收$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Stand();

    [GeneratedRegex(
        @"(?:(?:[Mm]y name is|[Nn]ame is|[Rr]ecipient(?: is|:)?|[Cc]ontact(?: person)?(?: is|:)|[Nn]ame:|[Rr]eceiver(?: is|:)?|[Aa]ttn:?) |(?:收货人|收件人|联系人|姓名)[:： 是]{0,3})(?<name>[A-Z][a-zA-Z'-]+(?: [A-Z][a-zA-Z'-]*\.?){0,2})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex English();
}

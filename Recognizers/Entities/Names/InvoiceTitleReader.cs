using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Names;

/// <summary>Finds whom an invoice is made out to: a company by its legal form, a person or 个人 behind the word 抬头.</summary>
internal static partial class InvoiceTitleReader
{
    private const string Company = "company";
    private const string Individual = "individual";

    private static readonly string[] Signs = ["公司", "抬头", "名称", "购买方", "事务所", "工作室", "经营部"];

    public static void Read(Reading reading)
    {
        foreach (Match match in MayName(reading.Free) ? Companies().Matches(reading.Free).AsEnumerable() : [])
        {
            var name = match.Groups["name"];
            Add(reading, name, Company, match.Groups["cue"].Success ? 0.95 : 0.85);
        }

        if (reading.Folded.Contains("抬头", StringComparison.Ordinal) || reading.Folded.Contains("发票", StringComparison.Ordinal))
        {
            foreach (Match match in Persons().Matches(reading.Free))
            {
                AddPerson(reading, match.Groups["name"]);
            }
        }

        foreach (Match match in English().Matches(reading.Text))
        {
            Add(reading, match.Groups["name"], Company, 0.8);
        }
    }

    /// <summary>Most messages hold none of these and end here.</summary>
    private static bool MayName(string free) => Array.Exists(Signs, sign => free.Contains(sign, StringComparison.Ordinal));

    private static void AddPerson(Reading reading, Group name)
    {
        var length =
            name.Value.StartsWith("个人", StringComparison.Ordinal) ? 2
            : name.Value.StartsWith("单位", StringComparison.Ordinal) ? 0
            : ChineseName.LengthAt(name.ValueSpan);
        if (length > 0)
        {
            Add(reading, name.Index, length, Individual, 0.85);
        }
    }

    private static void Add(Reading reading, Group name, string buyerType, double confidence) =>
        Add(reading, name.Index, name.Length, buyerType, confidence);

    private static void Add(Reading reading, int start, int length, string buyerType, double confidence) =>
        reading.Take(
            new Entity(EntityKind.InvoiceTitle, reading.Written(start, length).Trim(), start, length, confidence)
            {
                Parts = [new Entity(PartKind.BuyerType, buyerType, start, 0)],
            }
        );

    [GeneratedRegex(
        @"(?:(?<cue>抬头|公司名称?|单位名称|名称|购买方)[ :：是为写开改换成]{0,5})(?!沿用|还是|就用|继续|照旧|照用|仍|依旧|老|原来|以前|之前|上次|我们公司|咱们公司|咱公司)(?<name>[\p{IsCJKUnifiedIdeographs}a-z0-9()（）·&]{2,50}?(?:公司|集团|事务所|工作室|合作社|研究院|研究所|大学|中学|小学|学校|医院|银行|协会|委员会|中心|厂|店|部|局))(?=[^\p{IsCJKUnifiedIdeographs}]|$|税号|纳税|的|吧|吗|谢谢|可以|开|，)"
            + @"|(?:^|[ ,，。:：;；!！?？\n]|开给|开成|开到|改成|换成|写成|抬头是|抬头写|给|是|写|为|叫|用)(?<name>(?:(?!开给|开成|改成|换成|抬头)[\p{IsCJKUnifiedIdeographs}()（）a-z0-9·]){3,40}?(?:股份有限公司|有限责任公司|有限公司|集团公司|律师事务所|会计师事务所|经营部|工作室))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Companies();

    [GeneratedRegex(
        @"抬头[ :：是为写开填改换成]{0,5}(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,12})|开(?:成|张|个)?(?<name>个人)|(?<name>个人)(?:的)?(?:普通|电子)?发票",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Persons();

    [GeneratedRegex(
        @"(?:[Ii]nvoice (?:title|to)|[Bb]ill(?:ed)? to|[Cc]ompany(?: name)?|made out to)(?: is|:)? (?<name>[A-Z][\w&.'-]*(?: [A-Z&][\w&.'-]*){0,6}(?:, (?:Ltd|Inc|LLC|Limited)\.?)?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex English();
}

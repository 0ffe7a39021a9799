using System.Buffers;
using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Places;

/// <summary>Reads what stands below the district: a town or 街道, then roads, houses and doors.</summary>
internal static partial class StreetReader
{
    private const double WithoutPlace = 0.7;

    /// <summary>Here the message goes on.</summary>
    private static readonly string[] Stops =
    [
        "能到",
        "能送",
        "能发",
        "能不能",
        "可以",
        "能否",
        "吗",
        "什么",
        "怎么",
        "几天",
        "多久",
        "多少",
        "送到",
        "送货",
        "发货",
        "发到",
        "有没有",
        "有货",
        "包邮",
        "到了",
        "了",
        "是",
        "我",
        "你",
        "的",
        "收件",
        "收货",
        "联系",
        "电话",
        "手机",
        "谢谢",
        "麻烦",
        "请",
        "吧",
        "上门",
        "安装",
        "就行",
        "行不行",
        "行吗",
        "不送",
        "需要",
        "要几",
    ];

    private static readonly SearchValues<char> RoadSigns = SearchValues.Create("路道街巷弄区园村寓厦");

    private static readonly string[] Cues = ["地址", "寄到", "送到", "改到", "发到", "改成", "换到", "换成", "住在", "在", "送去", "寄往"];

    /// <summary>An address without a city, behind a word that announces one: "地址改成文一西路969号3幢".</summary>
    public static void Read(Reading reading)
    {
        var free = reading.Free;
        if (!free.AsSpan().ContainsAny(RoadSigns) || !free.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        foreach (Match match in Roads().Matches(free))
        {
            var start = StartBehindCue(free, match.Index, match.Groups["road"].Index);
            var length = start < 0 ? 0 : DetailLength(free.AsSpan(start));
            if (length > 0)
            {
                var detail = new Entity(PartKind.Detail, reading.Written(start, length), start, length);
                reading.Take(new Entity(EntityKind.Address, detail.Value, start, length, WithoutPlace) { Parts = [detail] });
            }
        }
    }

    /// <summary>"五常街道", "桃源镇".</summary>
    public static int TownLength(ReadOnlySpan<char> text)
    {
        foreach (var match in Towns().EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>How far roads, houses and doors reach, pieces one blank or comma apart included; 0 when there are none.</summary>
    public static int DetailLength(ReadOnlySpan<char> text)
    {
        text = text[..StopAt(text)];
        var (length, at) = (0, 0);
        while (at < text.Length)
        {
            var piece = text[at..];
            var end = piece.IndexOfAny(" ,，");
            piece = end < 0 ? piece : piece[..end];
            var reach = ReachOf(piece, isFirst: length == 0);
            length = reach == 0 ? length : at + reach;
            if (reach < piece.Length || piece.Length == 0)
            {
                break;
            }

            at += piece.Length + 1;
        }

        return length;
    }

    /// <summary>Where the last road, house or door of a piece ends; further pieces must begin with one to belong to the address.</summary>
    private static int ReachOf(ReadOnlySpan<char> piece, bool isFirst)
    {
        var reach = 0;
        foreach (var match in Places().EnumerateMatches(piece))
        {
            reach = (isFirst ? match.Index > 0 : match.Index <= 8) || reach > 0 ? match.Index + match.Length : reach;
        }

        return reach;
    }

    private static int StopAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("。；;！!？?\n:：(（");
        text = end < 0 ? text : text[..end];
        var stop = text.Length;
        foreach (var word in Stops)
        {
            stop = text[..stop].IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at : stop;
        }

        return stop;
    }

    private static int StartBehindCue(string free, int start, int road)
    {
        var before = free.AsSpan(Math.Max(0, start - 6), road + 1 - Math.Max(0, start - 6));
        var begin = -1;
        foreach (var cue in Cues)
        {
            if (before.LastIndexOf(cue, StringComparison.Ordinal) is >= 0 and var at)
            {
                begin = Math.Max(begin, Math.Max(0, start - 6) + at + cue.Length);
            }
        }

        while (begin >= 0 && begin < free.Length && " :：是为，,".Contains(free[begin]))
        {
            begin++;
        }

        return begin;
    }

    [GeneratedRegex(
        @"\A[\p{IsCJKUnifiedIdeographs}]{1,8}?(?:街道(?!口)|镇(?!江|海)|乡|苏木)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Towns();

    [GeneratedRegex(
        "大道|[路街巷弄村园苑府城湾庄屯坊厂院楼层栋幢座室期]|号楼|号院|号(?!码)|胡同|小区|社区|公寓|大厦|广场|中心|单元|学校|大学|中学|小学|校区|驿站|菜鸟|快递柜|商场|[0-9]+组|[一二三四五六七八九十0-9]+段|(?<=[号楼层栋幢座元期厦园苑府寓-])[0-9a-z]+(?:-[0-9a-z]+)*",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Places();

    [GeneratedRegex(
        @"[\p{IsCJKUnifiedIdeographs}]{1,12}?(?<road>路|大道|街|巷|弄|小区|花园|村|公寓|大厦)[\p{IsCJKUnifiedIdeographs}]{0,6}[0-9]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Roads();
}

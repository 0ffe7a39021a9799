using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Intents.Wishes;

/// <summary>
/// Cuts a message where another wish may begin: at the ends of sentences, at commas, at words that add something, and at an "and" before a verb. Whether a piece is
/// a wish is not its business; nouns in a row ("the shirt and the shoes", 把鞋和衣服) stay together.
/// </summary>
public static partial class WishCutter
{
    /// <summary>A message in more pieces than these tells a story; the rest stays in one piece.</summary>
    private const int Most = 12;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>English words an added wish begins with.</summary>
    private const string Added =
        @"(?:(?:and|then|also|plus|besides|additionally|finally|lastly|next|second(?:ly)?|third(?:ly)?|after that|as well as|by the way|btw|oh|one more (?:thing|question)|another (?:thing|question)|in addition|on top of that)\b[\s,:]*)+";

    /// <summary>English words a wish begins with, behind an "and" or a comma.</summary>
    private const string Head =
        @"(?:i(?:[’']d|[’']ll|[’']m|[’']ve)?|can|could|would|will|where(?:[’']s)?|when(?:[’']s)?|what(?:[’']s)?|how|which|who|why|please|kindly|is|are|do|does|did|has|have|let|tell|show|give|send|issue|make|cancel|return|exchange|swap|change|track|check|find|refund|help|book|arrange|schedule|urge|get|apply|remind|notify|file|update|resend|re-send|pay|need|want)\b";

    /// <summary>Chinese words that add a wish; none of them is part of another word here (还有货, 另外一单, 再见).</summary>
    private const string AddedChinese =
        "还有就是|还有一?个问题|还有件事|还有(?![货没多几吗么什哪别其一两三\\d])|还(?=[想要](?:开|退|换|取消|改|查|问|催|投诉|预约|申请))|另外(?!的?[一那个])|此外|顺便(?:再?问一?下)?|对了|再问一?下|以及|同时|并且|外加|然后|接着|(?<!不|别|也|不要|不会|不能|不用|想要)再(?=帮|给我|把|开|查|问|取消|退|换|催|改|约|看|麻烦|请|告诉|申请)|和(?=开发票|开票|查|催|取消|改地址|问)";

    /// <summary>The pieces in order; one for a message that holds no joint.</summary>
    public static IReadOnlyList<WishClause> Cut(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var pieces = new List<WishClause>();
        var (from, text, isAdded) = (0, 0, false);
        foreach (Match joint in Joints().Matches(message))
        {
            if (pieces.Count == Most - 1 || string.IsNullOrWhiteSpace(message[text..joint.Index]))
            {
                (text, isAdded) = pieces.Count == Most - 1 ? (text, isAdded) : (joint.Index + joint.Length, joint.Groups["added"].Success);
                continue;
            }

            Add(pieces, message, from, text, joint.Index, isAdded || AsksAlone(message, joint));
            (from, text, isAdded) = (joint.Index, joint.Index + joint.Length, joint.Groups["added"].Success);
        }

        Add(pieces, message, from, text, message.Length, isAdded || message.AsSpan().TrimEnd() is [.., '?' or '？']);
        return string.IsNullOrWhiteSpace(message[text..]) ? WithRest(pieces, message, from) : pieces;
    }

    /// <summary>Behind the last joint nothing may come ("退货。另外", "!oh"): its words stay with the piece before, or are the message.</summary>
    private static List<WishClause> WithRest(List<WishClause> pieces, string message, int from)
    {
        if (pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { Whole = pieces[^1].Whole + message[from..] };
            return pieces;
        }

        return string.IsNullOrWhiteSpace(message) ? [] : [new(message.Trim(), message, IsAdded: false)];
    }

    private static bool AsksAlone(string message, Match joint) => message[joint.Index] is '?' or '？';

    private static void Add(List<WishClause> pieces, string message, int from, int text, int to, bool isAdded)
    {
        if (!string.IsNullOrWhiteSpace(message[text..to]))
        {
            pieces.Add(new(message[text..to].Trim(), message[from..to], isAdded));
        }
    }

    [GeneratedRegex(
        @"(?:[。！？；!?;\n]+|\.(?=\s|$))\s*(?<added>" + Added + "|" + AddedChinese + ")?"
            + @"|[,，、]\s*(?<added>" + Added + "|" + AddedChinese + ")"
            + @"|，|、(?!\d)|,(?=\s*(?:" + Head + @"|[\p{IsCJKUnifiedIdeographs}]))\s*"
            + @"|\s+(?<!\b(?:i|we|you|would|could|can|may|is|are|was|it|that|there|please|[’']d|the|a) +)(?<added>(?:and )?(?:also|plus|then|as well as|by the way|btw|besides)\b[\s,:]*(?:(?:also|then)\b\s*)?)"
            + @"|\s+and\s+(?=" + Head + ")"
            + @"|\s*(?<added>" + AddedChinese + @")\s*"
            + @"|(?<=\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs})",
        Options,
        1000
    )]
    private static partial Regex Joints();
}

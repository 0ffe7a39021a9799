using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Intents;

/// <summary>Reads whether the whole message asks for larger letters and simpler words, or for the usual ones again.</summary>
internal static partial class ReadingWords
{
    public static Command Of(string text) =>
        Larger().IsMatch(text) || LargerEnglish().IsMatch(text) ? Command.LargeType
        : Usual().IsMatch(text) || UsualEnglish().IsMatch(text) ? Command.NormalType
        : Command.None;

    /// <summary>字太小了 · 我看不清 · 看不懂啊 · 字大一点 · 请用大字版 · 字太小，我看不清楚</summary>
    [GeneratedRegex(
        """
            ^(?:
            (?:我|这|这个|这里|你们?的?|上面的?|屏幕上?的?|手机上?的?)*(?:字|字体|字号|文字)(?:也|实在)?(?:太|有点|有点儿|有些|好|真|这么|那么)小(?:了|啊|呀|呢|吧)*
            (?:[，,。\s]*(?:我|老人家?|老年人)?(?:都|根本|实在)?看不(?:清|清楚|见|到|了)(?:了|啊|呀)*)?
            |(?:我|老人家?|老年人|我?眼睛不好|我?老花眼)?[，,\s]*(?:都|根本|实在|有点|有些)*看不(?:清|清楚|懂|明白|清字|见字)(?:了|啊|呀|呢|你们?说的|上面的字|这些字)*
            |(?:请|帮我|麻烦|能不能|能|可以|可不可以|把)*(?:字|字体|字号|文字)(?:能不能|能|可以)?(?:调|变|放|弄|改|换)?(?:得|到)?大(?:一点儿?|一些|点儿?|些|一号)?(?:吗|吧|好吗|行吗|可以吗)?
            |(?:请|帮我|我要|我想)?(?:打开|开启|切换到|切换成|切换|换成|用|要|进入)?(?:大字|大字体|大字号|老年|老人|长辈|关怀)(?:版|模式)?
            )$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Larger();

    /// <summary>the text is too small · too small to read · I can't read this · use large type · bigger letters please</summary>
    [GeneratedRegex(
        """
            ^(?:
            (?:(?:the|your|this|these|that)\ )?(?:text|font|letters|writing|print|type|words|characters)(?:\ size)?(?:\ (?:is|are))?\ (?:too|so|very|really)\ (?:small|tiny)(?:\ for\ me)?(?:\ to\ read)?
            |(?:it(?:\ is|'s)\ )?too\ (?:small|tiny)(?:\ for\ me)?(?:\ to\ read)?
            |i\ (?:can't|can’t|cannot|can\ not)\ (?:read|see)\ (?:this|that|it|the\ (?:text|letters|words)|anything)(?:\ (?:clearly|well))?
            |(?:please\ )?(?:(?:use|switch\ to|turn\ on|show|give\ me|i\ need|i\ want)\ )?(?:large|larger|big|bigger)\ (?:type|text|font|print|letters)(?:\ mode)?(?:,?\ please)?
            |(?:please\ |can\ you\ |could\ you\ )?make\ (?:the\ |your\ )?(?:text|font|letters|type|words)\ (?:bigger|larger)(?:,?\ please)?
            )$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase
    )]
    private static partial Regex LargerEnglish();

    /// <summary>恢复正常字体 · 换回普通字号 · 关闭大字版 · 字太大了</summary>
    [GeneratedRegex(
        """
            ^(?:
            (?:请|帮我|我要|我想)?(?:恢复|换回|改回|调回|变回|用回|回到|切回|换成|用)?(?:成|到)?(?:正常|普通|原来|默认|标准)的?(?:字体|字号|大小|字|模式|版)(?:大小)?(?:吧)?
            |(?:请|帮我)?(?:关闭|关掉|退出|取消|不要|不用)(?:大字|大字体|大字号|老年|老人|长辈|关怀)(?:版|模式)?(?:了)?
            |(?:字|字体|字号)(?:太大了?|小一点儿?|调小一?点?儿?)
            )$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Usual();

    /// <summary>normal size · back to the usual type · turn off large text · the text is too big</summary>
    [GeneratedRegex(
        """
            ^(?:
            (?:please\ )?(?:(?:back\ to|go\ back\ to|switch\ (?:back\ )?to|use|return\ to)\ )?(?:the\ )?(?:normal|usual|standard|regular)\ (?:size|type|text|font|letters)(?:\ size)?(?:,?\ please)?
            |(?:please\ )?(?:turn\ off|switch\ off|no|stop)\ (?:the\ )?(?:large|big)\ (?:type|text|font|print|letters)(?:\ mode)?
            |(?:(?:the|your)\ )?(?:text|font|letters|type)\ (?:is|are)\ too\ (?:big|large)
            |smaller\ (?:type|text|font|letters)(?:,?\ please)?
            )$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase
    )]
    private static partial Regex UsualEnglish();
}

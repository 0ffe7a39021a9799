using System.Buffers;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The characters any time can start with: most of a text is passed over by one look.</summary>
internal static class ChineseStarts
{
    private const string Numbers = "零〇○一二三四五六七八九十百千万两俩半廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟幺倆";
    private const string Days = "今明昨前后大最农正元腊初周星礼";
    private const string Turns = "上下这本去第每年月";
    private const string Clocks = "凌清早晨中午傍晚夜深半差约将接";
    private const string Stretches = "近过未之还剩现此当刚马立";
    private const string Bounds = "从自截直=";
    private const string Seasons = "春夏秋冬";
    private const string Reigns = "武弘隆贞神开洪建永景天成嘉万崇顺康雍乾道咸同光宣民";
    private const string Holidays = "新情女妇植愚清劳青端儿中重教国双平圣除母父感";

    private static readonly SearchValues<char> All = SearchValues.Create(
        Numbers + Days + Turns + Clocks + Stretches + Bounds + Seasons + Reigns + Holidays
    );

    public static bool IsAt(ChineseText text, int at) => text.Pieces.IsDigits(at) || All.Contains(text[at]);
}

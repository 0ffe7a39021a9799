using System;
using System.Buffers;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Tells numbers from the same characters within words: 一 in 一个 counts, 一 in 一看 does not.</summary>
internal static class ChineseWords
{
    // what is counted or measured, and the few particles that may follow a number
    private const string Counted =
        "个個只隻条條张張本件把台辆輛艘匹头頭块塊片根支枝颗顆粒滴朵棵株座栋棟间間家所层層页頁章节節句行段篇首幅封份套双雙对對副次遍趟"
        + "场場顿頓届屆年月日号號天周週岁歲时時分秒点點刻元毛角斤克吨噸米里升亩畝瓶杯碗盘盤盒袋箱桶束捆排列组組班级級种種类類位名口人户戶倍"
        + "岸案板版帮棒磅包辈背笔边拨波步部彩餐仓侧册叉厂车城成乘匙池尺出除处船串床词村寸带代担单弹档刀岛到道等碟叠鼎斗度端堆队帆番方房伏杆缸"
        + "格更股关冠观馆贯桂锅国海毫核横壶湖护环晃挥伙击机极集技季计加甲架减键箭剑脚街阶截界介金井居局举具剧卷觉军卡开刊科客课库款栏揽郎厘例"
        + "联连脸练领令流楼路缕轮罗落码枚门面命模抹幕木目诺拍派旁炮泡批票品坪屏期旗起签钱枪腔桥窍球区曲驱圈泉拳群任入扫色山扇勺射社身审声生省石"
        + "食式世事市室试手树竖瞬丝宿胎堂梯提题体田贴帖亭通投团湾晚王网围维委尾味文问屋夕袭席系下县线相厢项巷向校笑些新心星型旬言眼样叶夜翼游隅"
        + "园员院则宅寨盏战站掌丈招者针阵帧证肢职指纸重州洲轴柱转桩桌字宗足族嘴尊作卦坨幡夥町錢盞回齣疋"
        + "的是和与與及或至以了吗呢吧啊呀";

    private static readonly SearchValues<char> Followers = SearchValues.Create(Counted);

    // 五不是 and 五而是 go on in another clause
    private const string BeforeIs = "这這那也还還不而却但";

    // words that only look as if a number stood in them
    private static readonly string[] Words =
    [
        "队伍",
        "隊伍",
        "退伍",
        "入伍",
        "放肆",
        "肆意",
        "肆无",
        "肆無",
        "收拾",
        "拾取",
        "拾起",
        "拾到",
        "十足",
    ];

    public static bool IsNumber(Pieces pieces, NumberSpan span)
    {
        if (span.Next - span.First > 1 || pieces.IsDigits(span.First))
        {
            return true;
        }

        var start = pieces[span.First].Start;
        return (IsTen(pieces.Text[start]) || MayEnd(pieces, start + 1))
            && !IsBesideDigit(pieces, span.First)
            && !IsWithinWord(pieces.Text, start);
    }

    // 九九, 二三十: digits side by side are names and guesses
    private static bool IsBesideDigit(Pieces pieces, int at) =>
        (pieces.Glued(at) && ChineseDigits.Digit(ChineseIntegers.Character(pieces, at - 1)) >= 0)
        || (pieces.Glued(at + 1) && ChineseDigits.Digit(ChineseIntegers.Character(pieces, at + 1)) >= 0);

    private static bool IsTen(char character) => ChineseDigits.SmallUnit(character) == 10;

    private static bool MayEnd(Pieces pieces, int at) =>
        at >= pieces.Text.Length
        || (!IsIdeograph(pieces.Text[at]) && pieces.Text[at] != '%')
        || Followers.Contains(pieces.Text[at])
        || (at + 1 < pieces.Text.Length && IsFollower(pieces.Text[at], pieces.Text[at + 1]));

    private static bool IsFollower(char first, char second) =>
        second switch
        {
            '是' => BeforeIs.Contains(first, StringComparison.Ordinal),
            '时' or '時' => first == '小',
            _ => false,
        };

    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9fff';

    private static bool IsWithinWord(string text, int at)
    {
        foreach (var word in Words)
        {
            var offset = word.IndexOf(text[at], StringComparison.Ordinal);
            var start = at - offset;
            if (offset >= 0 && start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}

namespace BotApp.Recognizers.Entities.Names;

/// <summary>Finds why something is sent back; a reason that is denied ("不是质量问题") is none.</summary>
internal static class ReturnReasonReader
{
    private static readonly string[] Denials =
    [
        "不是",
        "没有",
        "没",
        "并非",
        "非",
        "不算",
        "未",
        "无",
        "not ",
        "isn't ",
        "no ",
        "wasn't ",
        "aren't ",
    ];

    private static readonly (string Word, string Code)[] Words =
    [
        .. Rows().SelectMany(row => row.Words.Split('|').Select(word => (word, row.Code))).OrderByDescending(pair => pair.word.Length),
    ];

    public static void Read(Reading reading)
    {
        var isOfCoupon = reading.Found.Any(entity => entity.Kind == EntityKind.Coupon);
        foreach (var (word, code) in Words)
        {
            if (
                !(isOfCoupon && code == ReturnReason.Quality)
                && reading.Folded.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
                && IsWhole(reading.Folded, at, word)
                && !IsDenied(reading.Folded, at)
            )
            {
                var reason = new Entity(EntityKind.ReturnReason, code, at, word.Length, word.Length > 2 ? 0.9 : 0.7);
                if (reading.Add(reason) && code == ReturnReason.NoReason)
                {
                    reading.Take(at, word.Length);
                }
            }
        }
    }

    /// <summary>No Latin word is cut in two, and 大小了 is not too small.</summary>
    private static bool IsWhole(string folded, int at, string word) =>
        !char.IsAsciiLetter(word[0])
            ? !(word == "小了" && at > 0 && folded[at - 1] == '大')
            : (at == 0 || !char.IsAsciiLetter(folded[at - 1]))
                && !(at + word.Length < folded.Length && char.IsAsciiLetter(folded[at + word.Length]));

    private static bool IsDenied(string folded, int at)
    {
        foreach (var denial in Denials)
        {
            if (folded.AsSpan(0, at).EndsWith(denial, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Code, string Words)> Rows() =>
        [
            (ReturnReason.NoReason, "七天无理由|7天无理由|七日无理由|7日无理由|15天无理由|无理由退货|无理由退换|无理由"),
            (
                ReturnReason.NotWanted,
                "不喜欢|不想要了|不想要|不要了|不需要了|用不上|用不着|不合适|不好看|后悔了|don't like|do not like|don't want|changed my mind|changed our mind|no longer need|no longer needed|not needed any more|not needed anymore|don't need|do not need|no longer want|don't want them|do not want|don't need it"
            ),
            (
                ReturnReason.WrongSize,
                "尺码不合适|尺码不合|尺寸不合适|尺寸不合|尺码不对|码不对|穿不下|穿不上|太大了|太小了|大了|小了|偏大|偏小|有点大|有点小|太紧|太松|不合身|不合脚|挤脚|doesn't fit|does not fit|didn't fit|too big|too small|too tight|too large|too loose|wrong size"
            ),
            (
                ReturnReason.Quality,
                "质量问题|分家|掉底|掉跟|脱落|散架|断开|接触不良|死机|黑屏|花屏|不制冷|不制热|不加热|不转了|漏气|异响|掉漆|褪色|缩水|脱毛|冒烟|串味|发臭|馊了|结块|质量太差|质量不好|质量差|有瑕疵|有毛病|质量有问题|东西有问题|商品有问题|出故障|故障|坏了|坏的|用不了|不能用|开不了机|充不进电|不工作|没反应|掉色|起球|脱线|开线|开胶|脱胶|裂开|开裂|断底|失灵|没声音|不通电|滴水|渗水|生虫|长虫|生锈|锈了|不亮|闪个不停|闪烁|一闪一闪|有虫|漏水|漏电|异味|发霉|变质|过期|defective|faulty|doesn't work|does not work|stopped working|not working|broken|poor quality|bad quality|quality problem|quality issue|leaks|leaking|won't turn on"
            ),
            (
                ReturnReason.WrongItem,
                "发错货|发错了|发错|错发|寄错|不是我买的|不是我要的|颜色不对|型号不对|款式不对|颜色发错|wrong item|wrong product|wrong colour|wrong color|wrong one|not what i ordered"
            ),
            (
                ReturnReason.MissingItem,
                "少发了|少发|漏发|少件|缺件|少了|缺配件|少配件|没有配件|缺少|数量不对|missing item|missing part|item missing|parts missing|incomplete|missing"
            ),
            (
                ReturnReason.Damaged,
                "破损|损坏|摔坏|压坏|碎了|裂了|破了|烂了|变形|压扁|划痕|有裂痕|磕碰|刮花|刮伤|划伤|刮痕|压瘪|瘪了|缺角|磕坏|砸坏|damaged|cracked|shattered|dented|scratched"
            ),
            (
                ReturnReason.NotAsDescribed,
                "与描述不符|描述不符|和描述不一样|跟描述不一样|和图片不一样|跟图片不一样|和图片不符|图片不符|货不对板|实物不符|色差|有色差|not as described|different from the picture|doesn't match the description|looks different"
            ),
            (ReturnReason.TooLate, "发货太慢|物流太慢|太久没到|等太久|来不及了|迟迟不发货|arrived late|too late|took too long"),
            (
                ReturnReason.OrderedByMistake,
                "拍错|买错|下错单|选错|多拍|拍多|买多了|重复下单|重复购买|ordered by mistake|by mistake|mistakenly|accidentally|by accident|ordered twice|wrong order|bought the wrong"
            ),
            (ReturnReason.Counterfeit, "假货|不是正品|假的|仿品|山寨|counterfeit|fake|not genuine|not authentic"),
            (ReturnReason.FoundCheaper, "买贵了|别家便宜|别处便宜|降价了|更便宜|cheaper elsewhere|found it cheaper|price dropped"),
        ];
}

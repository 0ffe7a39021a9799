using System.Collections.Frozen;

namespace BotApp.Recognizers.Languages.zh;

/// <summary>Slips of input methods and of the ear, with the word that was meant.</summary>
internal static class Misspellings
{
    private static readonly FrozenDictionary<char, Slip[]> ByFirst = All()
        .GroupBy(slip => slip.Wrong[0])
        .ToFrozenDictionary(same => same.Key, same => same.ToArray());

    /// <summary>The slip a text begins with; null when there is none.</summary>
    public static Slip? At(ReadOnlySpan<char> text)
    {
        if (ByFirst.TryGetValue(text[0], out var slips))
        {
            foreach (var slip in slips)
            {
                if (text.StartsWith(slip.Wrong) && !IsRightHere(slip, text[slip.Wrong.Length..]))
                {
                    return slip;
                }
            }
        }

        return null;
    }

    private static bool IsRightHere(Slip slip, ReadOnlySpan<char> rest) => !rest.IsEmpty && slip.ExceptBefore.Contains(rest[0]);

    /// <param name="ExceptBefore">Characters that show that nothing is wrong: 退或者换, 快第三天了.</param>
    internal sealed record Slip(string Wrong, string Right, string ExceptBefore = "");

    private static IEnumerable<Slip> All() =>
        [
            new("发漂", "发票"),
            new("发飘", "发票"),
            new("法票", "发票"),
            new("发嫖", "发票"),
            new("退或", "退货", "者换是许"),
            new("推货", "退货"),
            new("腿货", "退货"),
            new("推款", "退款"),
            new("退宽", "退款"),
            new("腿款", "退款"),
            new("换或", "换货", "者退是许"),
            new("发或", "发货", "者是许"),
            new("发获", "发货"),
            new("收或", "收货", "者是许"),
            new("有或吗", "有货吗"),
            new("补或", "补货", "者是许"),
            new("现或", "现货", "者是许"),
            new("快第", "快递", "一二三四五六七八九十几7\ue001"),
            new("快弟", "快递"),
            new("快迪", "快递"),
            new("块递", "快递"),
            new("快滴", "快递"),
            new("物留", "物流"),
            new("物溜", "物流"),
            new("客付", "客服"),
            new("客福", "客服"),
            new("人功", "人工"),
            new("仁工", "人工"),
            new("到帐", "到账"),
            new("帐号", "账号"),
            new("帐户", "账户"),
            new("帐单", "账单"),
            new("对帐", "对账"),
            new("登陆", "登录"),
            new("优惠卷", "优惠券"),
            new("优惠劵", "优惠券"),
            new("优会券", "优惠券"),
            new("代金卷", "代金券"),
            new("满减卷", "满减券"),
            new("领卷", "领券"),
            new("用卷", "用券"),
            new("劵", "券"),
            new("时侯", "时候"),
            new("是候", "时候"),
            new("多小钱", "多少钱"),
            new("多少前", "多少钱"),
            new("帮我差", "帮我查"),
            new("差一下", "查一下"),
            new("差下", "查下"),
            new("到那了", "到哪了"),
            new("到那里了", "到哪里了"),
            new("到那儿了", "到哪儿了"),
            new("再吗", "在吗"),
            new("在嘛", "在吗"),
            new("在么", "在吗"),
            new("签受", "签收"),
            new("签售", "签收"),
            new("拒受", "拒收"),
            new("质包", "质保"),
            new("包修", "保修"),
            new("按装", "安装"),
            new("安庄", "安装"),
            new("按妆", "安装"),
            new("地扯", "地址"),
            new("地止", "地址"),
            new("取销", "取消"),
            new("取肖", "取消"),
            new("定单", "订单"),
            new("订但", "订单"),
            new("会圆", "会员"),
            new("积份", "积分"),
            new("运废", "运费"),
            new("邮废", "邮费"),
            new("包油", "包邮"),
            new("报邮", "包邮"),
            new("反现", "返现"),
            new("分其", "分期"),
            new("投拆", "投诉"),
            new("投述", "投诉"),
            new("投宿", "投诉"),
            new("假或", "假货", "者是许"),
            new("蟹蟹", "谢谢"),
            new("谢些", "谢谢"),
            new("木有", "没有"),
            new("米有", "没有"),
            new("肿么", "怎么"),
            new("神马", "什么"),
        ];
}

namespace BotApp.Commerce.Law.Sources;

/// <summary>网络购买商品七日无理由退货暂行办法, in force since 2017-03-15, amended 2020. Numbers of list items follow the article with a dash.</summary>
public static class SevenDayMeasures
{
    private static readonly DateOnly From = new(2017, 3, 15);

    public static readonly Clause Article6Item1 = Item(
        6,
        1,
        "消费者定作的商品不适用无理由退货",
        "Goods made to the consumer's order are excepted"
    );

    public static readonly Clause Article6Item2 = Item(6, 2, "鲜活易腐的商品不适用无理由退货", "Fresh and perishable goods are excepted");

    public static readonly Clause Article6Item3 = Item(
        6,
        3,
        "在线下载或者消费者拆封的音像制品、计算机软件等数字化商品不适用无理由退货",
        "Digital goods downloaded or unsealed by the consumer are excepted"
    );

    public static readonly Clause Article6Item4 = Item(
        6,
        4,
        "交付的报纸、期刊不适用无理由退货",
        "Newspapers and periodicals delivered are excepted"
    );

    public static readonly Clause Article7Item1 = Item(
        7,
        1,
        "拆封后易影响人身安全、健康或者易导致品质改变的商品，经购买时确认可以不适用",
        "Goods whose opening touches health or quality may be excepted by a confirmation at the purchase"
    );

    public static readonly Clause Article7Item2 = Item(
        7,
        2,
        "一经激活或者试用后价值贬损较大的商品，经购买时确认可以不适用",
        "Goods that lose much value once activated may be excepted by a confirmation at the purchase"
    );

    public static readonly Clause Article7Item3 = Item(
        7,
        3,
        "销售时已明示的临期、有瑕疵的商品，经购买时确认可以不适用",
        "Goods sold openly as near expiry or flawed may be excepted by a confirmation at the purchase"
    );

    public static readonly Clause Article8 = Of(
        8,
        "退回的商品应当完好：保持原有品质、功能，本身、配件、商标标识齐全；为查验而打开包装、合理调试不影响完好",
        "Goods come back intact: quality, function, accessories and labels; opening to inspect and reasonable testing do no harm"
    );

    public static readonly Clause Article9Item1 = Item(
        9,
        1,
        "食品、化妆品、医疗器械、计生用品：必要的一次性密封包装被损坏，视为不完好",
        "Food, cosmetics, medical devices, family planning: a broken necessary one-time seal"
    );

    public static readonly Clause Article9Item2 = Item(
        9,
        2,
        "电子电器：未经授权维修改动、破坏标识、难以恢复原状的外观痕迹、激活授权等数据痕迹，视为不完好",
        "Electronics: unauthorised repair, destroyed labels, lasting traces outside, traces of activation or personal data"
    );

    public static readonly Clause Article9Item3 = Item(
        9,
        3,
        "服装、鞋帽、箱包、玩具、家纺、家居：商标标识被摘剪，商品受污、受损，视为不完好",
        "Clothing, shoes, bags, toys, home: tag removed or cut, soiled, damaged"
    );

    public static readonly Clause Article11 = Of(
        11,
        "收到退货通知后应当及时提供真实、准确的退货地址、联系人、电话",
        "On notice the seller promptly gives a true address, contact and telephone"
    );

    public static readonly Clause Article12 = Of(
        12,
        "赠品一并退回；不能退回的，可以要求按事先标明的价格支付",
        "Gifts go back; for one that does not, only the price announced beforehand can be asked"
    );

    public static readonly Clause Article13 = Of(
        13,
        "收到退回的完好商品之日起七日内退款",
        "The refund is made within seven days of having the goods back"
    );

    public static readonly Clause Article15 = Of(
        15,
        "以积分、代金券、优惠券支付的，以相应形式返还",
        "What was paid in points, vouchers or coupons comes back in kind"
    );

    public static readonly Clause Article17 = Of(
        17,
        "退货价款以实际支出为准；部分退货致不能享受满减的，按购买时各商品价格结算，多退少补",
        "The refund follows what was paid; a promotion lost by a partial return is settled by the prices of the purchase, either way"
    );

    public static readonly Clause Article18 = Of(
        18,
        "退回的运费由消费者承担，另有约定的除外；退货后达不到免运费条件的，可以扣除运费",
        "The way back is the consumer's unless agreed otherwise; freight no longer free may be deducted"
    );

    public static readonly Clause Article20 = Of(
        20,
        "第七条商品须在购买流程中逐次显著确认；无确认不得拒绝退货",
        "Goods of article 7 are confirmed prominently for each purchase; without it a return may not be refused"
    );

    public static readonly Clause Article31 = Of(
        31,
        "超过十五日未办理退货或者未退款的，予以处罚",
        "Taking more than fifteen days over a return or a refund is punished"
    );

    public static readonly Clause Article35 = Of(
        35,
        "质量问题不适用本办法，依照有关法律处理",
        "Goods of bad quality do not fall under these measures but under the laws on quality"
    );

    private static Clause Of(int article, string zh, string en) =>
        Laws.SevenDays.Article("seven-day-measures", $"{article}", From, zh, en, Rank.Regulation);

    private static Clause Item(int article, int item, string zh, string en) =>
        Of(article, zh, en) with
        {
            Code = $"seven-day-measures:{article}-{item}",
            Article = new($"第{article}条第{item}项", $"article {article} ({item})"),
        };
}

using BotApp.Recognizers.Intents;

namespace BotApp.Recognizers.Languages.zh;

/// <summary>What Chinese customers say when they want something.</summary>
internal static class ChineseCues
{
    public static IReadOnlyList<Cue> All { get; } =
    [
        new(Intent.HumanAgent, 0.98, "转人工", "人工", "真人", "找客服", "换个人", "接客服"),
        new(
            Intent.UrgeShip,
            0.92,
            "怎么还不发",
            "还没发货",
            "催发货",
            "什么时候发货",
            "几时发货",
            "快点发",
            "能发吗",
            "多久发货",
            "不发货"
        ),
        new(
            Intent.Logistics,
            0.94,
            "到哪",
            "物流",
            "快递",
            "运单",
            "派送",
            "几时到",
            "什么时候到",
            "多久到",
            "没收到",
            "包裹",
            "运费",
            "签收",
            "送到"
        ),
        new(
            Intent.OrderStatus,
            0.9,
            "查订单",
            "我的订单",
            "订单状态",
            "查一下订单",
            "看看订单",
            "订单呢",
            "订单详情",
            "哪一步",
            "下的那单",
            "买的那",
            "订单"
        ),
        new(Intent.CancelOrder, 0.93, "取消订单", "不想要了", "退订", "撤单", "取消"),
        new(Intent.ModifyAddress, 0.93, "改地址", "地址填错", "地址写错", "换个地址", "改电话", "改收件人", "修改地址"),
        new(Intent.PriceProtection, 0.94, "价保", "保价", "降价了", "补差价", "退差价", "买贵了"),
        new(Intent.Invoice, 0.94, "发票", "抬头", "税号", "开票"),
        new(Intent.RefundStatus, 0.91, "退款", "钱什么时候退", "没到账", "退到哪"),
        new(Intent.ReturnGoods, 0.92, "退货", "退掉", "七天无理由", "想退"),
        new(Intent.ExchangeGoods, 0.92, "换货", "换一个", "换个尺码", "换码", "换颜色"),
        new(Intent.Coupon, 0.92, "优惠券", "红包", "用券", "满减券", "领券"),
        new(Intent.PricePromo, 0.85, "活动", "优惠", "打折", "便宜点", "满减", "赠品", "多少钱", "双十一"),
        new(Intent.Installation, 0.9, "安装", "上门装"),
        new(Intent.WarrantyRepair, 0.88, "保修", "维修", "坏了", "质保", "修一下", "故障"),
        new(Intent.PaymentIssue, 0.9, "付不了", "支付失败", "重复扣款", "分期", "付款失败", "余额"),
        new(Intent.Complaint, 0.9, "投诉", "差评", "假货", "少发", "发错", "漏发", "12315", "举报", "骗子"),
        new(Intent.StockQuery, 0.88, "有货", "缺货", "库存", "补货", "到货"),
        new(Intent.Recommend, 0.88, "推荐", "哪款好", "哪个好", "送礼"),
        new(Intent.AccountMember, 0.9, "密码", "会员", "积分", "注销", "绑定手机", "账号"),
        new(Intent.ProductQuery, 0.7, "怎么用", "尺寸", "参数", "材质", "支持", "有红色", "颜色", "内存", "正品"),
        new(Intent.ThanksBye, 0.85, "谢谢", "多谢", "再见", "拜拜", "好的谢"),
        new(Intent.Greeting, 0.85, "你好", "您好", "在吗", "在不在", "有人吗", "哈喽"),
    ];
}

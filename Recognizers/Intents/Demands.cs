using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// What a message demands in plain words, though its tone or its story sounds like something else: who rages about a faulty lamp and wants to send it back
/// wants to send it back. Read where the classifier hears a grievance, or nothing; the first row that fits counts.
/// </summary>
internal static class Demands
{
    private static readonly string[] Vague = [Intent.Complaint, Intent.WarrantyRepair, Intent.Other, Intent.UrgeShip, Intent.HumanAgent];
    private static readonly string[] Any = [.. Intent.All];
    private static readonly string[] Untold = [Intent.Other, Intent.OrderStatus, Intent.StockQuery, Intent.ProductQuery];
    private static readonly string[] Unsaid = [Intent.Other, Intent.ModifyAddress, Intent.ProductQuery, Intent.StockQuery];

    private static readonly (string Intent, string[] Over, string[] Words, string[] And)[] Rows =
    [
        (Intent.AccountMember, Any, ["删", "清除", "清空", "抹掉"], ["聊天记录", "聊天的记录", "对话记录", "个人信息", "个人数据", "我的数据", "我的信息"]),
        (Intent.AccountMember, Any, ["导出", "副本", "拷贝", "export", "copy of"], ["个人信息", "个人数据", "我的数据", "我的信息", "我的资料", "my data", "my personal"]),
        (Intent.AccountMember, Any, ["谁看", "谁查", "谁动过", "谁访问", "都有谁", "哪些人", "谁翻"], ["信息", "资料", "隐私", "账号"]),
        (Intent.AccountMember, Any, ["退订", "关掉", "关了", "关闭", "不要再", "别再", "不要给我", "别给我", "怎么关", "取消"], ["短信", "推送", "营销", "个性化", "到货提醒", "广告"]),
        (Intent.PaymentIssue, [.. Intent.All.Where(intent => intent is not (Intent.OrderStatus or Intent.Invoice))], ["尾款", "余款", "定金"], []),
        (Intent.PaymentIssue, [Intent.ExchangeGoods, Intent.Other, Intent.OrderStatus], ["支付方式", "付款方式"], ["改", "换"]),
        (Intent.PaymentIssue, [Intent.ExchangeGoods, Intent.Other, Intent.OrderStatus], ["支付宝", "微信", "信用卡", "银行卡"], ["付款", "支付"]),
        (Intent.AccountMember, [Intent.PaymentIssue, Intent.OrderStatus, Intent.Other, Intent.PricePromo], ["积分"], ["余额", "多少", "几分", "查", "过期"]),
        (Intent.ModifyAddress, [Intent.ExchangeGoods, Intent.Logistics, Intent.Other], ["地址"], ["换一个", "想换", "要换", "换个", "换成", "改成", "改一下", "改下"]),
        (Intent.ModifyAddress, [Intent.Logistics, Intent.UrgeShip, Intent.AccountMember, Intent.Other], ["联系方式", "联系电话", "收货电话", "收件电话", "收快递的手机", "收货手机", "收货的手机", "收件手机"], ["改", "换", "更新", "更正"]),
        (Intent.WarrantyRepair, [Intent.Installation], ["不好使", "失灵", "不灵了", "没反应", "不转了", "不制冷", "不制热", "开不了机", "故障", "修一下", "来修", "维修"], ["师傅", "上门", "来看", "过来"]),
        (Intent.Installation, [Intent.Other, Intent.ProductQuery], ["上门安装", "预约安装", "约安装"], []),
        (Intent.Complaint, [Intent.Installation, Intent.HumanAgent, Intent.Logistics, Intent.WarrantyRepair], ["投诉他", "投诉她", "投诉一下", "必须投诉", "想投诉", "投诉你们", "投诉安装", "投诉快递", "投诉客服", "投诉师傅", "投诉那", "投诉这", "投诉上门", "投诉送货", "投诉装", "告他", "告她", "举报他", "举报她", "举报这", "举报那", "我要举报"], []),
        (Intent.Coupon, [Intent.OrderStatus, Intent.PaymentIssue, Intent.Other], ["券", "红包"], ["系统错误", "系统出错", "系统异常", "报错", "跳出错", "出错", "闪退", "用不了", "不能用", "用不上", "选不上", "勾不上", "点不上", "灰了", "灰的"]),
        (Intent.Complaint, Untold, ["来了件", "来了个", "来的是", "寄来的是", "发来的是", "送来的是", "收到的是", "拿到的是", "到手是", "寄成", "发成"], ["下单", "下的", "买的", "拍的", "定的", "订的", "要的", "选的"]),
        (Intent.Complaint, Untold, ["只收到", "就收到", "只到了", "就到了", "只到一", "就到一", "只到1", "就到1", "就来了", "只来了", "才来了", "就寄来", "只寄来", "才收到"], ["买", "拍", "订", "下单", "付的", "付了"]),
        (Intent.Complaint, [Intent.RefundStatus], ["就来了一", "只来了一", "才来了一", "就到了一", "只到了一"], ["买", "拍", "付的", "付了"]),
        (Intent.Complaint, [Intent.Other, Intent.ProductQuery], ["瘪了", "磕瘪", "烂了", "碎了", "摔坏", "压坏", "裂了", "是破的", "破了", "是坏的", "是烂的"], ["打开", "拆开", "收到", "到手", "包装"]),
        (Intent.Complaint, Untold, ["只给我发", "就给我发", "只发给我"], ["一", "1", "少"]),
        (Intent.Logistics, [Intent.ReturnGoods, .. Vague], ["催快递", "催一下快递", "催催快递", "催下快递", "催派送", "催物流"], []),
        (Intent.Invoice, Vague, ["发票", "开票"], []),
        (Intent.ReturnGoods, Vague, ["退货", "要退掉", "想退掉", "退掉它", "退了它"], []),
        (Intent.ExchangeGoods, Vague, ["换货", "换个新", "换一个", "换一台", "换一双", "换一件", "换新的", "换双新", "换台新", "换一副"], []),
        (Intent.ExchangeGoods, [Intent.Other], ["不要黑", "不要白", "不要灰", "不要红", "不要蓝", "不要绿", "不要粉", "不要黄", "不要紫"], ["发", "换", "改", "码"]),
        (Intent.ExchangeGoods, Unsaid, ["改成", "换成", "改为", "换", "改"], ["xl", "尺码", "码的", "大码", "小码", "颜色", "规格", "配置", "尺寸", "容量", "色的"]),
        (Intent.StockQuery, [Intent.Other, Intent.Coupon, Intent.PricePromo], ["哪些颜色", "什么颜色", "哪几个颜色", "哪几种颜色", "哪些色", "配色", "什么色", "几个色", "几种色", "啥颜色", "啥色", "有货", "没货", "有没有货"], []),
        (Intent.ProductQuery, [Intent.Other], ["对比", "有什么区别", "有啥区别", "哪个好", "哪款好"], []),
        (Intent.CancelOrder, [Intent.PaymentIssue, Intent.OrderStatus, Intent.Other], ["帮我关掉", "关掉吧", "关掉好了", "给关掉", "作废吧", "作废好了", "给我作废", "帮我作废", "撤掉吧", "撤了吧", "帮我撤", "不付了", "别留着了"], ["单", "不要", "没付", "没给钱"]),
        (Intent.CancelOrder, Vague, ["取消"], ["订单", "这单", "那单", "不要了"]),
        (Intent.RefundStatus, Vague, ["退款", "退钱", "钱退"], []),
        (Intent.RefundStatus, [Intent.PricePromo, Intent.Coupon, Intent.Other], ["退一", "只退", "退其中", "退部分", "退掉一"], ["满减", "优惠", "怎么算"]),
        (Intent.RefundStatus, [Intent.Other], ["退回来的", "退给我的", "退的"], ["钱", "款", "数", "金额"]),
        (Intent.UrgeShip, [Intent.Other], ["能寄", "寄出", "寄来", "能发"], ["几号", "哪天", "什么时候", "啥时候", "几时", "多久"]),
        (Intent.Logistics, [Intent.Other], ["到了没", "到没到", "送到没", "到哪了", "到哪儿", "放哪", "跑哪去", "跑哪儿去", "上哪去了"], []),
        (Intent.Logistics, [Intent.Other, Intent.Complaint], ["没消息", "没动静", "没更新", "不更新"], ["丢", "遗失", "快递", "包裹", "物流"]),
        (Intent.OrderStatus, [Intent.UrgeShip, Intent.Other], ["发没发", "发了没", "发货没", "发货了没", "发出没"], ["到哪一步", "哪一步了", "进度", "状态", "情况"]),
        (Intent.OrderStatus, [Intent.UrgeShip, Intent.Other], ["看下状态", "看看状态", "看状态", "查下状态", "查状态"], ["单"]),
        (Intent.OrderStatus, Vague, ["订单"], ["什么情况", "怎么样了", "怎么回事", "什么状态", "到哪一步", "到哪步"]),
    ];

    /// <summary>Words before a demand that take it back or only speak of it.</summary>
    private static readonly string[] Denials = ["不", "别", "没", "不想", "不用", "不要", "不是", "不是要", "不是想", "不是来", "要是", "不然", "不然我", "否则", "再不", "会不会", "被", "自动"];

    /// <summary>What ends like a denial and asks.</summary>
    private static readonly string[] Asked = ["要不要", "能不能", "可不可以"];

    /// <param name="text">A normal text.</param>
    /// <param name="read">What the classifier made of it.</param>
    /// <returns>The intent demanded; null when none is, or the classifier knows better.</returns>
    public static string? In(ReadOnlySpan<char> text, IntentGuess read)
    {
        foreach (var (intent, over, words, and) in Rows)
        {
            if (intent != read.Intent && over.Contains(read.Intent, StringComparer.Ordinal) && Has(text, words) && (and.Length == 0 || SpanWords.ContainsAny(text, and)))
            {
                return intent;
            }
        }

        return null;
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) is >= 0 and var at && !IsDenied(text[..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> before) => !SpanWords.EndsWithAny(before, Asked) && SpanWords.EndsWithAny(before, Denials);
}

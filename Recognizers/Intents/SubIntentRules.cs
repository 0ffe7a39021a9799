namespace BotApp.Recognizers.Intents;

/// <summary>A finer meaning, and the words of which a message must hold one; and one of a second list where there is one.</summary>
internal sealed record SubIntentRule(string[] Intents, string Detail, string[] Words, params string[] And)
{
    /// <summary>Words of which the message must hold none.</summary>
    public string[] But { get; init; } = [];
}

/// <summary>The table of finer meanings, readable top to bottom; the first that fits counts.</summary>
internal static class SubIntentRules
{
    private static readonly string[] Services =
    [
        Intent.ReturnGoods,
        Intent.ExchangeGoods,
        Intent.PriceProtection,
        Intent.Invoice,
        Intent.Installation,
        Intent.Logistics,
    ];

    private static readonly string[] Backwards = [Intent.ReturnGoods, Intent.RefundStatus];

    private static readonly string[] Swapped = [Intent.ReturnGoods, Intent.ExchangeGoods];

    /// <summary>Whatever else the words look like, except where they call for a person.</summary>
    private static readonly string[] Insured = [.. Intent.All.Where(intent => intent is not (Intent.HumanAgent or Intent.Complaint))];
    private static readonly string[] Visits = [Intent.Installation, Intent.WarrantyRepair];

    /// <summary>Words for a visit that is arranged.</summary>
    private static readonly string[] Visit = ["预约", "上门", "安装", "维修", "师傅", "时间", "appointment", "visit", "installation", "technician", "installer", "repair"];

    /// <summary>Words of questions how things are done, which the shop's knowledge answers.</summary>
    private static readonly string[] Asking =
    [
        "怎么",
        "如何",
        "多久",
        "要不要",
        "什么",
        "几天",
        "哪",
        "吗",
        "么",
        "能不能",
        "可不可以",
        "可以",
        "几个点",
        "税点",
        "谁",
        "收据",
        "纸质",
        "how",
        "what",
        "which",
        "when",
        "can i",
        "can you",
        "can the",
        "do you",
        "is there",
        "receipt",
        "paper",
    ];

    /// <summary>Words that ask after a refund on its way instead of wanting one.</summary>
    private static readonly string[] Awaited =
    [
        "什么时候",
        "啥时候",
        "几时",
        "多久",
        "几天",
        "还不",
        "还没给",
        "还没退",
        "怎么没",
        "怎么还",
        "进度",
        "到账",
        "到哪",
        "没到",
        "退了没",
        "退没退",
    ];
    private static SubIntentRule[] Payments => PaymentRules.All;

    public static IReadOnlyList<SubIntentRule> All { get; } =
    [
        .. BuyingRules.All,
        new([Intent.Complaint, Intent.RefundStatus, Intent.ReturnGoods], SubIntent.Overcharged, ["乱收费", "多收", "收了我", "收我"], "师傅", "安装", "维修", "上门"),
        new(Backwards, SubIntent.HowTo, ["优惠券", "红包", "积分", "用掉的券"], "退不退", "会退", "还给", "会还", "没了", "还能用", "返还", "退吗", "还在吗"),
        new(Backwards, SubIntent.HowTo, ["券", "红包", "积分"], "拿回来", "拿得回", "还能回", "会回来", "能回来", "作废", "白用"),
        new(Backwards, SubIntent.HowTo, ["满减", "凑单"], "退一", "退其中", "退部分", "退掉一"),
        new([Intent.Invoice], SubIntent.FindInvoice, ["发票"], "查看", "看看", "看一下", "看下", "开了吗", "开了没", "开好", "开过"),
        new([Intent.Invoice], SubIntent.FindInvoice, ["票"], "开过了", "开过吗", "开过没", "开了吗", "开了没", "开好没", "找不着"),
        new(
            [
                Intent.AccountMember,
                Intent.CancelOrder,
                Intent.PaymentIssue,
                Intent.PricePromo,
                Intent.RefundStatus,
                Intent.ReturnGoods,
            ],
            SubIntent.Renewal,
            ["续费", "自动扣费", "自动续", "renewal", "auto-renew", "auto renew", "renews"]
        ),
        new(
            [Intent.OrderStatus],
            SubIntent.List,
            ["其他订单", "别的订单", "所有订单", "全部订单", "订单列表", "最近的订单", "最近订单", "哪些订单"]
        ),
        new(
            [Intent.OrderStatus],
            SubIntent.List,
            ["other orders", "all my orders", "all orders", "order list", "recent orders", "my orders"]
        ),
        new([Intent.ModifyAddress], SubIntent.OrderAddress, ["order ", "order#", "#", "订单", "这单", "那单"]),
        new([Intent.ModifyAddress], SubIntent.DefaultAddress, ["默认地址", "默认收货地址"], "改", "换", "更新", "设"),
        new(
            [Intent.ModifyAddress],
            SubIntent.DefaultAddress,
            ["default address", "default shipping address", "profile", "address on my account", "address of my account", "account address", "address on file", "default delivery address"],
            "change",
            "update",
            "modify",
            "edit",
            "correct",
            "set"
        ),
        new([Intent.Invoice], SubIntent.ForgetTitle, ["抬头", "title"], "删除", "删掉", "忘掉", "delete", "forget", "remove"),
        new([Intent.Invoice], SubIntent.ListTitles, ["常用抬头", "我的抬头", "保存的抬头", "有哪些抬头", "saved titles", "my invoice titles", "my titles"]),
        new([Intent.Invoice], SubIntent.RememberTitle, ["抬头", "title"], "记住", "保存", "存一下", "remember", "save", "keep"),
        new([Intent.Invoice], SubIntent.ChangeTitle, ["抬头", "税号", "单位名称", "公司名"], "改", "换", "错", "更正"),
        new(
            [Intent.Invoice],
            SubIntent.ChangeTitle,
            ["title", "company name", "tax id", "tax number"],
            "change",
            "wrong",
            "correct",
            "update"
        ),
        new(
            [Intent.Invoice],
            SubIntent.Reissue,
            ["重开", "重新开", "补开", "换开", "再开一", "重新出", "开错", "reissue", "re-issue", "issue again"]
        ),
        new([Intent.Invoice], SubIntent.Reissue, ["开成"], "换", "改", "错了"),
        new([Intent.Invoice], SubIntent.Reissue, ["换成专票", "换专票", "换成普票", "换成个人", "换成公司", "改成公司", "改成个人"]),
        new([Intent.Invoice], SubIntent.ReverseInvoice, ["红冲", "冲红", "红字", "reverse", "red-letter", "red letter"]),
        new([Intent.Invoice], SubIntent.ResendInvoice, ["重发", "重新发", "再发", "重新发", "发到邮箱", "发我邮箱", "resend", "send it again", "send the invoice again"]),
        new([Intent.Invoice], SubIntent.ResendInvoice, ["send", "mail", "forward"], "again", "once more", "one more time"),
        new([Intent.Invoice], SubIntent.FindInvoice, ["没收到", "没有收到", "在哪", "哪里下载", "怎么下载", "没看到", "找不到"]),
        new([Intent.Invoice], SubIntent.FindInvoice, ["download", "where is my invoice", "haven't received", "can't find"]),
        new(Insured, SubIntent.FreightInsurance, ["运费险", "退货险", "退运险", "运费保险"]),
        new(
            Insured,
            SubIntent.FreightInsurance,
            ["freight", "return shipping", "shipping", "way back", "return postage"],
            "insurance",
            "insured",
            "insurer"
        ),
        new(Backwards, SubIntent.RefundAmount, ["退款", "退的", "只退", "少退", "退给"], "金额", "钱数", "算出来", "算清楚", "咋算", "怎么没退这么多", "少了", "少退我"),
        new(
            [Intent.RefundStatus],
            SubIntent.RefundAmount,
            ["金额不对", "金额不符", "数目不对", "数额不对", "少退", "退少了", "退得少", "怎么只退", "为什么只退", "为啥只退", "算错", "怎么算", "如何计算", "扣了"]
        ),
        new(
            [Intent.RefundStatus],
            SubIntent.RefundAmount,
            ["wrong amount", "refund amount", "less than", "only refunded", "why only", "calculated", "short of", "too little", "not the full"]
        ),
        new(
            Backwards,
            SubIntent.RefundAmount,
            ["退款", "退的", "退回来的", "退给我的", "退到手"],
            "对不上",
            "数不对",
            "钱不对",
            "数额",
            "不止",
            "少一截",
            "少一块",
            "少了一截",
            "短了",
            "算一下",
            "算算"
        ),
        new(Backwards, SubIntent.RefundAmount, ["对不上", "咋算", "少一截", "按什么算", "怎么得来", "怎么得出", "怎么来的", "怎么算出"], "退"),
        new([Intent.RefundStatus], SubIntent.Progress, ["寄回去了", "退回去了", "寄走了", "寄回了"], "钱呢", "到哪", "处理", "怎么样", "还没"),
        new(Backwards, SubIntent.RefundOnly, ["不寄了", "不寄回", "不想寄", "懒得寄", "就不退回", "货不退"], "退") { But = Awaited },
        new(
            [Intent.RefundStatus],
            SubIntent.RefundWish,
            ["钱退我", "退我钱", "退钱给我", "钱退给我", "把钱退", "把款退", "款退给我", "款退了吧", "退款吧", "退钱吧", "钱退回来吧", "直接退款"]
        )
        {
            But = [.. Awaited, "不退货", "不用退货"],
        },
        new([Intent.RefundStatus], SubIntent.RefundWish, ["想退款", "要退款", "申请退款", "给我退"], "没发", "不发", "未发货", "不要了", "不想要", "不等了"),
        new(
            [Intent.RefundStatus],
            SubIntent.Progress,
            ["到哪", "进度", "多久", "什么时候", "啥时候", "几天", "到账", "没到", "还没", "催", "没收到", "怎么样了", "好了吗", "查一下", "查下"]
        ),
        new(
            [Intent.RefundStatus],
            SubIntent.Progress,
            ["where", "when", "how long", "status", "not received", "haven't received", "still", "yet", "progress", "been refunded", "hurry"]
        ),
        new([Intent.ReturnGoods, Intent.Logistics], SubIntent.ReturnProgress, ["退回去的", "寄回去的", "退回去那", "寄回去那"], "签收", "收到", "到没", "到了没"),
        new([Intent.ReturnGoods], SubIntent.ReturnProgress, ["退货"], "什么程度", "办到哪", "办得怎么", "处理到"),
        new([Intent.ReturnGoods], SubIntent.ReturnProgress, ["退回去", "寄回去", "退货"], "怎么样了", "处理得", "处理好", "收到没", "哪一步"),
        new(
            [Intent.ReturnGoods],
            SubIntent.ReturnProgress,
            ["退货到哪", "退到哪一步", "退货到什么", "没处理完", "处理完了吗", "都寄回去", "寄回去多久", "审核", "到仓", "验收", "被拒", "驳回", "退货进度", "还没来取", "没来取", "怎么还没来", "收到没有", "退货单号", "单号填", "单号怎么填"]
        ),
        new(
            [Intent.ReturnGoods],
            SubIntent.ReturnProgress,
            ["return status", "status of my return", "approved yet", "has my return", "did you receive", "have you received my return"]
        ),
        new(
            Swapped,
            SubIntent.InGeneral,
            ["谁出", "谁来出", "谁承担", "谁来承担", "算谁的", "谁出说清楚", "还要我出", "你们出还是", "我出还是", "谁付", "谁掏", "谁来掏", "我掏", "你们掏", "谁头上", "谁负担", "谁来付", "寄到哪", "寄哪", "地址", "流程", "政策", "规则", "支持七天", "支持7天", "从哪天", "算第几天", "扣钱吗"]
        ),
        new(
            Swapped,
            SubIntent.InGeneral,
            ["能退", "可以退", "退吗", "能换", "可以换"],
            "拆",
            "试",
            "激活",
            "洗",
            "剪",
            "盒子",
            "包装",
            "发票"
        ),
        new(
            Swapped,
            SubIntent.InGeneral,
            ["policy", "who pays", "how do i", "how can i", "how long do i have", "where do i send", "what address", "return address"]
        ),
        new(
            Swapped,
            SubIntent.InGeneral,
            ["can i return", "can it be returned", "can i exchange", "may i return"],
            "opened",
            "unboxed",
            "tried",
            "activated",
            "used",
            "without the box"
        ),
        new([Intent.Invoice], SubIntent.FindInvoice, ["我的发票", "查看发票", "看看发票", "看下发票", "my invoices", "show me the invoice", "see the invoice", "open the invoice"]),
        new(
            [Intent.Invoice],
            SubIntent.RequestInvoice,
            ["帮我开", "给我开", "开个发票", "开个人的", "开公司的发票", "开张发票", "多开", "麻烦开", "我要开", "我想开", "要开一", "申请开", "开给", "i need an invoice", "i want an invoice", "i'd like an invoice", "please issue", "issue an invoice", "make out an invoice"]
        ),
        new(
            [Intent.Invoice],
            SubIntent.HowItWorks,
            Asking
        ),
        new(Backwards, SubIntent.RefundOnly, ["仅退款", "只退款", "光退款", "只要退款", "不退货", "不用退货", "不想寄回"]),
        new(Backwards, SubIntent.RefundOnly, ["refund only", "only a refund", "without returning", "without sending", "keep the item", "keep it", "keep the goods", "only my money", "just my money", "only the money"]),
        new(
            [Intent.RefundStatus],
            SubIntent.SendBack,
            ["退货退款", "退货退钱", "要退货", "想退货", "申请退货", "办退货", "to return", "return the", "return this", "return these", "return my", "send back"]
        ),
        new(
            [Intent.RefundStatus],
            SubIntent.RefundWish,
            ["要退款", "想退款", "申请退款", "给我退款", "帮我退款", "办退款", "能退款", "可以退款", "给我退钱", "把钱退"]
        ),
        new(
            [Intent.RefundStatus],
            SubIntent.RefundWish,
            ["want a refund", "like a refund", "need a refund", "get a refund", "have a refund", "refund me", "refund please", "refund for", "refund my"]
        ),
        new(
            [Intent.Logistics],
            SubIntent.Fee,
            [
                "运费",
                "邮费",
                "快递费",
                "配送费",
                "包邮",
                "shipping fee",
                "shipping cost",
                "shipping charge",
                "delivery fee",
                "delivery cost",
                "delivery charge",
                "how much is shipping",
                "how much is delivery",
                "how much for shipping",
                "cost of shipping",
                "postage",
                "free shipping",
            ]
        ),
        new(
            [Intent.Logistics],
            SubIntent.UrgeDelivery,
            [
                "催",
                "快点送",
                "快些送",
                "尽快送",
                "尽快派",
                "赶紧送",
                "赶快送",
                "抓紧送",
                "加急",
                "再送",
                "再派送",
                "再给我送",
                "再给我派",
                "派送时间",
                "派送的时间",
                "派送日期",
                "派送的日期",
                "送货时间",
                "改派送",
                "改配送",
                "改送货",
                "改到",
                "改天送",
                "换个时间送",
                "晚点送",
                "推迟送",
                "推迟派",
                "放驿站",
                "放在驿站",
                "放到驿站",
                "放快递柜",
                "放在快递柜",
                "送到家",
                "送上门",
                "hurry",
                "speed up",
                "speed it up",
                "expedite",
                "chase",
                "urge",
                "faster",
                "another day",
                "reschedule",
                "postpone",
                "deliver it tomorrow",
                "deliver tomorrow",
                "parcel locker",
                "to my door",
                "nudge",
            ]
        ),
        new(
            [Intent.Logistics],
            SubIntent.UrgeDelivery,
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "another time"],
            "instead",
            "come by",
            "bring it",
            "deliver it",
            "drop it off"
        ),
        new(
            [Intent.Logistics],
            SubIntent.UrgeDelivery,
            ["别送", "别派", "不要送", "不要派", "先不送"],
            "天",
            "周",
            "星期",
            "礼拜",
            "号",
            "上午",
            "下午",
            "晚上",
            "不在",
            "没人",
            "出差"
        ),
        new(
            [Intent.Logistics],
            SubIntent.UrgeDelivery,
            ["别的时间", "别的日子", "别的时候", "换个日子", "换个时候", "换一天", "改个日子", "重新约"],
            "送",
            "派",
            "约"
        ),
        new([Intent.Logistics], SubIntent.UrgeDelivery, ["送到楼上", "送上楼", "送上来", "送到门口", "送楼上", "送进来", "搬上来"]),
        new(
            [Intent.Logistics, Intent.Complaint],
            SubIntent.NotReceived,
            ["没收到", "没拿到", "没见到", "没人送", "没送", "不在家", "人都不在", "没在家", "谁签的", "谁签了", "东西呢", "货呢", "没影"],
            "签收了",
            "已签收",
            "我签收",
            "显示签收",
            "写着签收",
            "写签收",
            "被签收",
            "说签收",
            "点签收",
            "点了签收"
        ),
        new(
            [Intent.Logistics],
            SubIntent.NotReceived,
            ["没收到", "没有收到", "未收到", "没到我手上", "找了也没有", "压根没", "根本没", "没见着", "没看到", "影子都没", "not received", "never arrived", "never got", "didn't get", "did not get", "nothing at", "nothing here", "don't have it", "not here", "haven't got"],
            "签收",
            "说签收",
            "显示",
            "delivered"
        ),
        new(
            [Intent.Logistics],
            SubIntent.Courier,
            ["什么快递", "哪家快递", "哪个快递", "啥快递", "发顺丰", "走顺丰", "which courier", "which carrier"]
        ),
        new([Intent.Complaint], SubIntent.Grievance, ["假货", "假一赔", "退一赔三"]),
        new(
            [Intent.Complaint],
            SubIntent.Missing,
            ["少发", "漏发", "少了", "少一", "缺了", "缺一", "差一", "没收到", "没给", "只收到", "就收到", "只到了", "就到了", "只到一", "就到一", "只发了", "就发了", "只给我发", "就给我发", "少给", "missing", "only got", "not in the box"]
        ),
        new(
            [Intent.Complaint],
            SubIntent.WrongItem,
            ["发错", "寄错", "错发", "不是我买的", "不一样", "货不对板", "不符", "wrong item", "not what i ordered", "sent me the wrong", "sent the wrong", "got the wrong", "发成", "寄成", "装错", "拿错", "搞错"]
        ),
        new([Intent.Logistics, Intent.Complaint], SubIntent.ParcelTrouble, ["破损", "碎了", "破的", "瘪", "磕坏", "摔烂", "压烂", "挤坏", "挤扁", "撞坏", "压变形", "压扁", "摔的", "压坏", "摔坏", "丢件", "弄丢", "寄丢", "包裹丢", "快递丢", "不会丢", "会不会丢", "是不是丢", "丢了吧", "给丢了", "遗失", "搞丢", "拒收"]),
        new(
            [Intent.Logistics, Intent.Complaint],
            SubIntent.ParcelTrouble,
            ["arrived broken", "arrived damaged", "broken on arrival", "smashed", "crushed", "parcel is lost", "package is lost", "lost my parcel", "lost my package"]
        ),
        new(
            [Intent.Logistics, Intent.Complaint],
            SubIntent.ParcelTrouble,
            ["parcel", "package", "delivery"],
            " is lost",
            " got lost",
            " is damaged",
            " is broken",
            " is crushed"
        ),
        new(Visits, SubIntent.CancelVisit, ["取消", "不用来", "别来", "cancel", "call off"], Visit),
        new(Visits, SubIntent.ChangeVisit, ["改", "换个时间", "换一个时间", "推迟", "提前", "延后", "reschedule", "change", "move", "postpone"], Visit),
        new(Visits, SubIntent.Overcharged, ["乱收费", "多收", "收了我", "收我", "要了我", "多要了", "问我要了", "跟我要了", "该不该收", "收费不合理", "overcharg", "charged me", "charged too much"]),
        new(
            Visits,
            SubIntent.CannotInstall,
            ["装不了", "装不上", "没法装", "没法安装", "无法安装", "安装不了", "不能安装", "cannot be installed", "can't be installed", "could not install", "couldn't install"]
        ),
        new(Visits, SubIntent.Maintain, ["保养", "清洗", "maintenance", "cleaned by"]),
        new([Intent.WarrantyRepair], SubIntent.BookVisit, ["约个人上门", "约个师傅", "约师傅", "预约", "报修", "派人来", "来修"]),
        new(
            [Intent.WarrantyRepair],
            SubIntent.Guarantee,
            ["保修期", "质保期", "保修多久", "保修到", "质保多久", "保多久", "过保", "在保", "还保修", "还在保修", "under warranty", "under guarantee", "how long is the warranty", "warranty end", "warranty expire"]
        ),
        new(
            Visits,
            SubIntent.BookVisit,
            ["预约", "约个", "约一下", "约明天", "约后天", "明天", "后天", "下周", "周末", "上门", "来装", "来修", "派人", "派师傅", "安排", "报修", "book", "schedule", "appointment", "send a technician", "send someone", "come to", "tomorrow", "next week", "this weekend"]
        ),
        new(Visits, SubIntent.HowItWorks, Asking),
        new([Intent.ExchangeGoods], SubIntent.BeforeShipping, ["没发货", "未发货", "还没发", "发货前", "没寄出", "待发货"]),
        new(
            [Intent.ExchangeGoods],
            SubIntent.BeforeShipping,
            ["改规格", "改颜色", "改尺码", "改尺寸", "改型号", "改配置", "改款式", "改容量", "规格改", "颜色改", "尺码改", "改成", "改为"]
        ),
        new(
            [Intent.ExchangeGoods],
            SubIntent.BeforeShipping,
            ["modify", "pending", "not shipped", "hasn't shipped", "before it ships", "before shipping", "change the", "change my", "switch the", "switch my"]
        ),
        .. Payments,
        .. CouponRules.All,
        new([Intent.PaymentIssue], SubIntent.Instalments, ["分期", "免息", "白条", "花呗", "instalment", "installment"]),
        new(
            [Intent.PaymentIssue],
            SubIntent.PaidUnpaid,
            ["付款", "付了", "支付", "扣款", "扣了", "充"],
            "没付",
            "未付",
            "等待付",
            "待付",
            "没到",
            "还没",
            "不到账"
        ),
        new(
            [Intent.PaymentIssue],
            SubIntent.PaidUnpaid,
            ["paid", "charged", "payment went through"],
            "unpaid",
            "pending",
            "not paid",
            "still says"
        ),
        new([Intent.AccountMember], SubIntent.Password, ["密码", "password"]),
        new([Intent.AccountMember], SubIntent.AccessLog, ["谁看了", "谁看过", "谁查看", "谁查了", "谁动过", "谁访问", "哪些人", "什么人看", "都有谁", "who looked", "who has seen", "who saw", "who accessed", "who has been looking", "who viewed", "who opened", "被谁", "谁翻", "谁在看"]),
        new(
            [Intent.AccountMember],
            SubIntent.DataCopy,
            ["导出", "下载", "副本", "拷贝", "复制一份", "给我一份", "要一份", "export", "download", "copy of", "a copy"],
            "数据",
            "信息",
            "资料",
            "data",
            "information"
        ),
        new(
            [Intent.AccountMember],
            SubIntent.DeleteData,
            ["删除", "删掉", "删了", "全删", "抹掉", "清除", "清空", "delete", "erase", "remove", "wipe", "get rid of", "删", "清掉"],
            "数据",
            "信息",
            "记录",
            "聊天",
            "data",
            "chat",
            "information"
        ),
        new(
            [Intent.AccountMember, Intent.Complaint, Intent.PricePromo, Intent.Recommend, Intent.CancelOrder],
            SubIntent.Consent,
            ["退订", "不要再推", "别再推", "别再", "怎么关", "关了", "不要了", "取消到货提醒", "不要给我", "别给我", "不要给我推", "关闭", "关掉", "不想收到", "不要再发", "unsubscribe", "stop sending", "turn off"],
            "广告",
            "到货提醒",
            "短信",
            "推送",
            "营销",
            "个性化",
            "推荐",
            "marketing",
            "promotion",
            "advert",
            " ads",
            "newsletter",
            "personal",
            "recommendation"
        ),
        new([Intent.AccountMember], SubIntent.Points, ["积分", "points"]),
        new([Intent.AccountMember], SubIntent.Level, ["等级", "级别", "会员", "level", "tier", "membership"]),
        new([Intent.AccountMember], SubIntent.CloseAccount, ["注销", "销户", "delete my account", "close my account"]),
        new([Intent.AccountMember], SubIntent.CloseAccount, ["close", "shut", "terminate"], " account"),
        new([Intent.AccountMember], SubIntent.Phone, ["手机号", "换绑", "解绑", "绑定", "phone number"]),
        new(
            Services,
            SubIntent.HowTo,
            ["怎么退货", "如何退货", "流程", "步骤", "怎么申请", "如何申请", "怎么办理", "如何办理", "怎么操作"]
        ),
        new(Services, SubIntent.HowTo, ["怎么打包", "怎么包装", "验货", "验收", "当面拆", "当面打开", "拆开检查", "签字前"]),
        new(
            Services,
            SubIntent.HowTo,
            ["how do i return", "how can i return", "how to return", "return process", "steps to", "how should i pack"]
        ),
        new(Services, SubIntent.HowTo, ["how do i apply", "how can i apply", "how to apply"]),
        new(Services, SubIntent.HowTo, ["上门取件吗", "能上门取", "可以上门取", "取件怎么约", "怎么约取件", "怎么预约取件"]),
        new(Services, SubIntent.HowTo, ["courier pick up", "courier collect", "schedule a return pick"]),
        new(Services, SubIntent.HowTo, ["before signing", "before i sign", "inspect", "in front of the courier"]),
        new([Intent.OrderStatus], SubIntent.HowTo, ["订单号在哪", "订单号怎么", "查订单号", "找订单号", "订单号是哪"]),
        new(
            [Intent.OrderStatus],
            SubIntent.HowTo,
            ["the order number", "my order number"],
            "find",
            "look up",
            "where is",
            "where do i see"
        ),
    ];
}

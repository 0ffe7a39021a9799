using System.Collections.Frozen;

namespace BotApp.Recognizers.Languages.zh;

/// <summary>Words of the shop that customers without an input method write in Latin letters.</summary>
internal static class PinyinWords
{
    public const int Longest = 16;

    public static FrozenDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["anzhuang"] = "安装",
            ["baoxiu"] = "保修",
            ["baoyou"] = "包邮",
            ["buhuo"] = "补货",
            ["chaping"] = "差评",
            ["daona"] = "到哪",
            ["daonale"] = "到哪了",
            ["daozhang"] = "到账",
            ["dingdan"] = "订单",
            ["dizhi"] = "地址",
            ["duoshaoqian"] = "多少钱",
            ["fahuo"] = "发货",
            ["fapiao"] = "发票",
            ["fenqi"] = "分期",
            ["fukuan"] = "付款",
            ["guzhang"] = "故障",
            ["huanhuo"] = "换货",
            ["huiyuan"] = "会员",
            ["huodong"] = "活动",
            ["jiabao"] = "价保",
            ["jiage"] = "价格",
            ["jiangjia"] = "降价",
            ["jifen"] = "积分",
            ["kefu"] = "客服",
            ["kuaidi"] = "快递",
            ["kucun"] = "库存",
            ["lipin"] = "礼品",
            ["mima"] = "密码",
            ["nihao"] = "你好",
            ["pianyi"] = "便宜",
            ["pianzi"] = "骗子",
            ["qianshou"] = "签收",
            ["quxiao"] = "取消",
            ["rengong"] = "人工",
            ["shouhou"] = "售后",
            ["shouhuo"] = "收货",
            ["taitou"] = "抬头",
            ["tuidan"] = "退单",
            ["tuihuo"] = "退货",
            ["tuijian"] = "推荐",
            ["tuikuan"] = "退款",
            ["tousu"] = "投诉",
            ["weixiu"] = "维修",
            ["wuliu"] = "物流",
            ["xiaopiao"] = "小票",
            ["xiexie"] = "谢谢",
            ["youhui"] = "优惠",
            ["youhuiquan"] = "优惠券",
            ["youhuo"] = "有货",
            ["yunfei"] = "运费",
            ["zaijian"] = "再见",
            ["zaima"] = "在吗",
            ["zhekou"] = "折扣",
            ["zhibao"] = "质保",
            ["zhifu"] = "支付",
            ["zhuanrengong"] = "转人工",
            ["zhuxiao"] = "注销",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}

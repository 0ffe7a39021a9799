namespace BotApp.Recognizers.Languages.zh;

/// <summary>The build of Chinese messages.</summary>
internal static class ChineseTalk
{
    public static TalkWords Words { get; } =
        new(
            Joins:
            [
                "还有就是",
                "还有一个问题",
                "还有个问题",
                "还有",
                "另外",
                "顺便问下",
                "顺便",
                "对了",
                "再问一下",
                "再问下",
                "以及",
                "同时",
            ],
            Denials:
            [
                "不是要",
                "不是想",
                "不是说",
                "不是问",
                "不是来",
                "不是",
                "没说要",
                "没说",
                "没有说",
                "没要",
                "不想要",
                "不想",
                "不要",
                "不用",
                "先不",
                "别",
            ],
            Deniable:
            [
                "退",
                "换",
                "取消",
                "催",
                "投诉",
                "查",
                "问",
                "开发票",
                "开票",
                "改地址",
                "修",
                "安装",
                "转人工",
                "人工",
                "机器人",
                "优惠券",
            ],
            Corrections: ["直接", "而是", "我是问", "我是想", "我是要", "我要", "我想", "就想", "就是想", "只想", "只要", "改成"],
            FollowUpBegins: ["那么", "那", "换成", "如果是", "要是", "或者", "第", "这个", "那个", "还是"],
            FollowUpEnds: ["呢", "的呢", "咧", "的话"]
        );
}

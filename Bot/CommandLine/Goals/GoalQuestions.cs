namespace BotApp.CommandLine.Goals;

/// <summary>How a customer knows what is asked: by words of the question, or by the name of the slot that a button on the card answers.</summary>
internal static class GoalQuestions
{
    private static readonly (string Name, string Words)[] Asked =
    [
        ("reason", "为什么想取消"),
        ("why", "为什么要退"),
        ("state", "没有污渍和损坏"),
        ("activation", "没有激活"),
        ("seal", "还没有拆开"),
        ("order", "说的是哪一笔|是下面这些里的哪一个"),
        ("line", "说的是哪一件"),
        ("address", "新的收货地址"),
        ("street", "是哪个区|还差街道"),
        ("variant", "想换成哪一种|比较接近"),
        ("buyer", "发票开给"),
        ("title", "公司抬头的全称"),
        ("taxId", "税号（统一|再发一次税号"),
        ("invoice", "这张发票需要怎么处理"),
        ("trouble", "请问是哪种情况"),
        ("picture", "拍一两张照片"),
        ("remedy", "您希望怎么处理"),
        ("got", "商品您收到了吗"),
        ("kept", "遇到了什么问题"),
        ("visit", "需要哪种上门服务"),
        ("hours", "想约哪个时段|约满了"),
        ("charged", "收了您多少钱"),
        ("day", "想改到哪一天"),
        ("means", "哪种方式|用哪一个|请选一个"),
        ("months", "想分几期"),
        ("right", "怎么处理您的信息"),
        ("consent", "想关闭哪一项"),
        ("agree", "您同意吗"),
        ("story", "请告诉我发生了什么"),
        ("topic", "想问的是哪一个"),
        ("forget", "要删除哪一个抬头"),
        ("coupon", "说的是哪张券|哪张券出的错"),
        ("screen", "屏幕上显示了什么"),
    ];

    /// <summary>What anybody would answer who has nothing particular in mind.</summary>
    private static readonly Dictionary<string, string> Ordinary = new(StringComparer.Ordinal)
    {
        ["reason"] = "不想要了",
        ["why"] = "不想要了",
        ["state"] = "都完好",
        ["activation"] = "都没有",
        ["seal"] = "没拆封",
    };

    /// <summary>The name of the open question; null when nothing is asked.</summary>
    public static string? In(Heard heard) =>
        Asked.LastOrDefault(question => question.Words.Split('|').Any(words => heard.LastText.Contains(words, StringComparison.Ordinal))).Name
        ?? heard.Taps.Select(tap => tap.Command?.Slot).FirstOrDefault(slot => slot is not null);

    /// <summary>What the customer answers; null when they do not know.</summary>
    public static string? AnswerOf(Goal goal, string question) => goal.Knows.GetValueOrDefault(question) ?? Ordinary.GetValueOrDefault(question);
}

namespace BotApp.Commerce.Law.Service;

/// <summary>Words after which a person takes over of itself, the gravest first: self-harm, injury, 12315, lawyers, media.</summary>
public static class CallsForAPerson
{
    private static readonly (string Reason, string[] Words)[] Calls =
    [
        ("self-harm", ["自杀", "自残", "自伤", "不想活", "活不下去", "轻生", "kill myself", "suicide", "hurt myself"]),
        (
            "injury",
            [
                "受伤",
                "烫伤",
                "烧伤",
                "触电",
                "中毒",
                "住院",
                "流血",
                "爆炸",
                "起火",
                "着火",
                "过敏",
                "injured",
                "hospital",
                "burned",
                "poisoned",
            ]
        ),
        ("regulator", ["12315", "12345", "市监局", "市场监管", "工商局", "消协", "消费者协会", "market regulator"]),
        ("lawyer", ["律师", "起诉", "法院", "打官司", "lawyer", "attorney", "sue you", "court"]),
        (
            "media",
            ["找媒体", "联系媒体", "新闻媒体", "媒体曝光", "自媒体", "记者", "曝光", "上热搜", "电视台", "journalist", "press", "media"]
        ),
    ];

    /// <summary>The gravest call in a text; null when there is none.</summary>
    public static string? In(string text)
    {
        foreach (var (reason, words) in Calls)
        {
            foreach (var word in words)
            {
                if (WordSearch.Has(text, word))
                {
                    return reason;
                }
            }
        }

        return null;
    }
}

using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Knowledge;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Recognizers.Knowledge;

/// <summary>The right answer stays on top while the shelf around it grows to ten thousand entries.</summary>
public sealed class KnowledgeGrowthTests(ITestOutputHelper output)
{
    private static readonly IntentReader Intents = OurRecognizer.Intents;
    private static readonly string[] Things =
    [
        "榨汁机",
        "行李箱",
        "台灯",
        "羽绒服",
        "跑鞋",
        "奶粉",
        "平板",
        "键盘",
        "面霜",
        "床单",
        "电饭煲",
        "积木",
        "茶叶",
        "相机",
        "雨伞",
        "投影仪",
    ];
    private static readonly string[] Places = ["北京", "杭州", "成都", "拉萨", "三亚", "哈尔滨", "厦门", "西安", "乌鲁木齐", "青岛"];
    private static readonly string[] Matters =
    [
        "清洗滤网的方法",
        "说明书里的第{0}步看不懂",
        "待机{0}小时正常吗",
        "门店营业到几点",
        "仓库编号{0}在哪",
        "配件{0}号多少钱",
        "尺寸{0}厘米能放下吗",
        "第{0}代有什么变化",
        "能不能带上飞机",
        "功率{0}瓦费电吗",
    ];

    [Fact]
    public void The_right_answer_stays_on_top_as_the_shelf_grows()
    {
        var own = Own();
        var shares = new[] { 0, 100, 1_000, 10_000 }.Select(size => ShareRight(own, size)).ToList();

        output.WriteLine(string.Join(", ", shares.Select(share => $"{share:P1}")));
        shares[0].ShouldBeGreaterThan(0.5);
        shares[1..].ShouldAllBe(share => share >= shares[0] - 0.03);
    }

    private static List<KnowledgeEntry> Own() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "Bot", "knowledge"), "*.zh.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => KnowledgeFile.Read(Path.GetFileName(file), File.ReadAllText(file))),
        ];

    /// <summary>Each entry is asked by its last phrasing, which is taken out of the shelf first.</summary>
    private static double ShareRight(List<KnowledgeEntry> own, int size)
    {
        var shelf = own.Select(entry => entry with { Questions = [.. entry.Questions.SkipLast(1)] })
            .Concat(Enumerable.Range(0, Math.Max(0, size - own.Count)).Select(Distractor));
        var index = new KnowledgeIndex([.. shelf]);
        return own.Count(entry => First(index, entry.Questions[^1]) == entry.Id) / (double)own.Count;
    }

    private static string? First(KnowledgeIndex index, string text)
    {
        var guess = Intents.Read(text).Top[0];
        var question = new KnowledgeQuestion(text, "zh-CN") { Intent = guess.Intent, IntentScore = guess.Score };
        return KnowledgeRanking.Of(index, question).Select(found => found.Entry.Id).FirstOrDefault();
    }

    private static KnowledgeEntry Distractor(int number)
    {
        var thing = Things[number % Things.Length] + Places[number / Things.Length % Places.Length] + "款";
        var matter = string.Format(null, Matters[number / (Things.Length * Places.Length) % Matters.Length], number);
        return new KnowledgeEntry($"distractor.{number}", "zh-CN", thing, [$"{thing}{matter}", $"请问{thing}的{matter}"], "略");
    }
}

using System.Diagnostics;
using System.Globalization;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BotApp.Benchmarks;

/// <summary>What an answer from the shop's knowledge costs: searched among more and more entries, and remembered.</summary>
internal static class KnowledgeCost
{
    private const int Rounds = 20;

    public static IEnumerable<string> Lines()
    {
        var options = Options.Create(new IntentOptions());
        using var source = IntentSource.BuiltIn();
        var experience = new IntentExperience(new IntentReader(source), options);
        var path = Path.Combine(AppContext.BaseDirectory, BotAppOptions.DefaultKnowledge);
        var folder = new KnowledgeFolder(path, experience, TimeProvider.System, NullLogger<KnowledgeFolder>.Instance);
        using var desk = new KnowledgeDesk(folder, TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var own = folder.Current.Entries.Where(entry => entry.Language == "zh-CN").ToList();
        foreach (var size in new[] { own.Count, 1_000, 10_000 })
        {
            var index = new KnowledgeIndex([.. own, .. Enumerable.Range(0, size - own.Count).Select(Distractor)]);
            yield return Line($"search among {size}", own, text => index.Find(text));
        }

        yield return Line("ask what was asked before", own, text => desk.Ask(new KnowledgeQuestion(text, "zh-CN")));
    }

    private static KnowledgeEntry Distractor(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"distractor.{number}"),
            "zh-CN",
            string.Create(CultureInfo.InvariantCulture, $"配件 {number} 号"),
            [
                string.Create(CultureInfo.InvariantCulture, $"第{number}款怎么清洗滤网"),
                string.Create(CultureInfo.InvariantCulture, $"仓库{number}在哪里能买到替换件"),
            ],
            "略"
        );

    private static string Line(string name, List<KnowledgeEntry> own, Action<string> ask)
    {
        var texts = own.Select(entry => entry.Questions[^1]).ToList();
        texts.ForEach(ask);
        var micros = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in texts)
            {
                var start = Stopwatch.GetTimestamp();
                ask(text);
                micros.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        micros.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: p50 {micros[micros.Count / 2]:F1} µs, p99 {micros[micros.Count * 99 / 100]:F0} µs"
        );
    }
}

using System.Diagnostics;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;

namespace BotApp.Benchmarks;

/// <summary>What entities cost: learning the names of 100,000 products, finding them in a sentence, reading everything a message names.</summary>
internal static class EntityReading
{
    private const int Products = 100_000;
    private const int Sentences = 2_000;
    private const int Rounds = 7;

    private static readonly string[] Nouns =
        "手机 蓝牙耳机 智能手表 充电宝 笔记本电脑 机械键盘 电饭煲 空气炸锅 运动鞋 连衣裙 保温杯 扫地机器人".Split(' ');

    private static readonly string[] EnglishNouns =
        "phone,earbuds,smart watch,power bank,laptop,keyboard,rice cooker,air fryer,sneakers,dress,bottle,robot vacuum".Split(',');

    private static readonly string[] Messages =
    [
        "我上周买的充电宝怎么还没发货啊，订单261122000017，能帮我催一下吗",
        "我想买两件256G的，一千块以内，上周五下的单",
        "退货怎么弄，还有发票能开吗",
        "收件人张三电话13812345678地址浙江省杭州市余杭区五常街道文一西路969号3幢502室",
        "where is my order 261122000017, it should have arrived yesterday",
        "满300减50的券怎么用不了",
    ];

    public static void Run()
    {
        var dice = new Random(20261128);
        var entries = Entries(dice);
        var lexicon = new ProductLexicon();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(
            $"learn {entries.Sum(entry => entry.Names.Count):N0} names: {ProcessorSeconds(() => lexicon.Replace(entries)):F2} s of processor time"
        );
        Console.WriteLine($"kept in memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:F0} MB");
        FindNames(lexicon, entries, dice);
        ReadMessages(new EntityReader(TimeProvider.System, TimeZoneInfo.Utc, lexicon));
    }

    private static void FindNames(ProductLexicon lexicon, List<LexiconEntry> entries, Random dice)
    {
        var sentences = Enumerable.Range(0, Sentences).Select(at => Sentence(at, entries[dice.Next(Products)], dice)).ToArray();
        foreach (var sentence in sentences)
        {
            Microseconds(() => lexicon.Find(sentence));
        }

        var taken = sentences.Select(sentence => Microseconds(() => lexicon.Find(sentence))).Order().ToArray();
        Console.WriteLine(
            $"find names in a sentence: mean {taken.Average():F1}, p50 {taken[Sentences / 2]:F1}, p99 {taken[Sentences * 99 / 100]:F1} µs"
        );
    }

    private static void ReadMessages(EntityReader reader)
    {
        foreach (var message in Messages)
        {
            var culture = char.IsAscii(message[0]) ? "en-us" : "zh-cn";
            var taken = Microseconds(() => reader.Read(message, culture));
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            reader.Read(message, culture);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine($"read all entities: {taken:F1} µs, {allocated / 1024.0:F1} KB  {message}");
        }
    }

    /// <summary>Every third name has a letter missing.</summary>
    private static string Sentence(int at, LexiconEntry entry, Random dice)
    {
        var name = entry.Names[dice.Next(entry.Names.Count)];
        name = at % 3 == 0 ? name.Remove(dice.Next(name.Length), 1) : name;
        return (at % 4) switch
        {
            0 or 2 => $"你好，我上周买的{name}怎么还没发货啊，能帮我催一下吗",
            1 => $"where is my {name}, it should have arrived yesterday",
            _ => "那这个手机支持七天无理由退货吗，快递费谁出",
        };
    }

    private static List<LexiconEntry> Entries(Random dice)
    {
        const string Letters = "星云野听澜跃动满格轻羽墨键磁吸极光山海青木白石红叶飞鸟晨曦晴空流光朗月清风";
        var brands = Enumerable
            .Range(0, 200)
            .Select(_ => $"{Letters[dice.Next(Letters.Length)]}{Letters[dice.Next(Letters.Length)]}")
            .ToArray();
        var products = Enumerable
            .Range(0, Products)
            .Select(at =>
            {
                var (brand, noun, model) = (
                    brands[dice.Next(brands.Length)],
                    dice.Next(Nouns.Length),
                    $"{(char)('A' + dice.Next(26))}{dice.Next(1, 3000)}"
                );
                string[] names =
                [
                    $"{brand} {model} {Nouns[noun]}",
                    $"{brand} {model}",
                    $"Brand{dice.Next(400)} {model} {EnglishNouns[noun]}",
                    $"款{at}号{Nouns[noun]}",
                ];
                return new LexiconEntry(EntityKind.Product, names[0], names) { Id = $"P{at}" };
            });
        var others = brands.Distinct().Select(brand => new LexiconEntry(EntityKind.Brand, brand, [brand]));
        return [.. products, .. others, .. Nouns.Select(noun => new LexiconEntry(EntityKind.Category, noun, [noun]))];
    }

    /// <summary>Of the whole process, the best of three: what else the machine does takes no part in it.</summary>
    private static double ProcessorSeconds(Action work) =>
        Enumerable
            .Range(0, 3)
            .Select(_ =>
            {
                var before = Environment.CpuUsage.TotalTime;
                work();
                return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            })
            .Min();

    /// <summary>The best of several rounds: what else the machine does makes it only slower.</summary>
    private static double Microseconds(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return best;
    }
}

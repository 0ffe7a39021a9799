using System.Diagnostics;
using System.Globalization;
using BotApp.Recognizers;
using BotApp.Recognizers.Intents;

namespace BotApp.Benchmarks;

/// <summary>What one message costs to understand, intent, entities and emotion together, one call after the other as they come.</summary>
internal static class UnderstandingCost
{
    private const int Rounds = 400;

    private static readonly string[] Messages =
    [
        "到哪了",
        "我前天买的那双42码的跑鞋怎么还没发货啊，急着穿",
        "退货怎么弄，还有发票能开吗",
        "你们客服态度太差了，再不处理我就打12315",
        "把收货地址改成浙江省杭州市余杭区文一西路969号3幢502，收件人王芳，13812345678",
        "我不是要退货，我是问什么时候到",
        "满300减50的券怎么用不了",
        "这款手机256G深空灰的还有货吗",
        "where is my order 261122000017, it should have arrived last Friday",
        "can I return the shoes I bought on 20 November if they don't fit?",
        "I want to talk to a human",
        "谢谢，没有别的了",
    ];

    public static IEnumerable<string> Lines()
    {
        using var source = IntentSource.BuiltIn();
        var recognizer = new ShopRecognizer(
            TimeProvider.System,
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
            new IntentReader(source)
        );
        Round(recognizer, Rounds, []);
        var micros = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Round(recognizer, Rounds, micros);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)micros.Count;
        micros.Sort();
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{micros.Count} messages: p50 {micros[micros.Count / 2]:F0} µs, p99 {micros[micros.Count * 99 / 100]:F0} µs, worst {micros[^1]:F0} µs; {bytes / 1024:F1} KB each"
        );
    }

    private static void Round(ShopRecognizer recognizer, int rounds, List<double> micros)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var message in Messages)
            {
                var start = Stopwatch.GetTimestamp();
                recognizer.Understand(message);
                micros.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }
    }
}

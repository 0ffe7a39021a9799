using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace BotApp.Benchmarks;

/// <summary>What all recognizers of the Sdk rooms together cost for one sentence, and for a text of ten thousand characters.</summary>
internal static class RecognitionCost
{
    private const int Rounds = 7;
    private const int LongText = 10_000;

    private static readonly (string Culture, string Sentence)[] Sentences =
    [
        (Culture.Chinese, "你好，我上周五买的订单20261103，两件衬衫一共258.5元，想退一件，打8折的那件，电话13812345678，谢谢"),
        (
            Culture.English,
            "Hi, I bought two shirts last Friday for $258.50, order 20261103, please refund one, call me at 425-555-0123, thanks"
        ),
    ];

    private static readonly Func<string, string, int>[] Models =
    [
        (text, culture) => NumberRecognizer.RecognizeNumber(text, culture).Count,
        (text, culture) => NumberRecognizer.RecognizeOrdinal(text, culture).Count,
        (text, culture) => NumberRecognizer.RecognizePercentage(text, culture).Count,
        (text, culture) => NumberRecognizer.RecognizeNumberRange(text, culture).Count,
        (text, culture) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture).Count,
        (text, culture) => NumberWithUnitRecognizer.RecognizeDimension(text, culture).Count,
        (text, culture) => NumberWithUnitRecognizer.RecognizeAge(text, culture).Count,
        (text, culture) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizePhoneNumber(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeIpAddress(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeURL(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeEmail(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeGUID(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeHashtag(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeMention(text, culture).Count,
        (text, culture) => SequenceRecognizer.RecognizeQuotedText(text, culture).Count,
        (text, culture) => ChoiceRecognizer.RecognizeBoolean(text, culture).Count,
        (text, culture) => DateTimeRecognizer.RecognizeDateTime(text, culture).Count,
    ];

    /// <summary>Processor time and bytes allocated, the best of a few rounds, for each language.</summary>
    public static IEnumerable<string> Lines()
    {
        foreach (var (culture, sentence) in Sentences)
        {
            var brief = Measure(sentence, culture, times: 3_000);
            var repeated = string.Concat(Enumerable.Repeat(sentence, (LongText / sentence.Length) + 1))[..LongText];
            var extended = Measure(repeated, culture, times: 30);
            yield return $"{culture}: {brief.Microseconds:F0} µs, {brief.Bytes / 1024.0:F1} KB a sentence; {extended.Microseconds / 1000:F1} ms for {LongText} characters";
        }
    }

    private static (double Microseconds, long Bytes) Measure(string text, string culture, int times)
    {
        var best = (Microseconds: double.MaxValue, Bytes: long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var time = Environment.CpuUsage.TotalTime;
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < times; i++)
            {
                Array.ForEach(Models, recognize => recognize(text, culture));
            }

            best = (
                Math.Min(best.Microseconds, (Environment.CpuUsage.TotalTime - time).TotalMicroseconds / times),
                Math.Min(best.Bytes, (GC.GetAllocatedBytesForCurrentThread() - allocated) / times)
            );
        }

        return best;
    }
}

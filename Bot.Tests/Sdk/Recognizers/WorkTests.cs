using Microsoft.Recognizers.Text;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>The work of all models grows with the length of a text, not with its square, whatever the text is made of.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class WorkTests
{
    private const int Short = 2_000;
    private const int Long = 20_000;

    // ten times the text: linear work takes about 10 times as long, quadratic 100 times
    private const double MostGrowth = 40;

    // what takes less is lost among collections and other processes; work in squares takes longer at this length
    private const double NoticeableMilliseconds = 60;

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("+1")]
    [InlineData("1/2 ")]
    [InlineData("1,000,")]
    [InlineData("(1")]
    [InlineData("1° ")]
    [InlineData("$1 ")]
    [InlineData("1 ft ")]
    [InlineData("1:30 ")]
    [InlineData("2^9e")]
    [InlineData(".")]
    [InlineData("::")]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("a.com/")]
    [InlineData("http://a")]
    [InlineData("{123e4567-")]
    [InlineData("'\"“")]
    [InlineData("one hundred ")]
    [InlineData("between 1 and ")]
    [InlineData("the last ")]
    [InlineData("一")]
    [InlineData("万亿")]
    [InlineData("三百二十五万零")]
    [InlineData("三分之")]
    [InlineData("大于3小于")]
    [InlineData("三元五角")]
    [InlineData("好不是")]
    [InlineData("\ud83d")]
    [InlineData("我要3件,共25.8元 a@b.com +86 138-1234-5678 ")]
    public void Ten_times_the_text_is_about_ten_times_the_work(string part)
    {
        var brief = Repeat(part, Short);
        var extended = Repeat(part, Long);
        foreach (var (name, recognize) in SpecModels.Plain)
        {
            foreach (var culture in new[] { Culture.Chinese, Culture.English })
            {
                GrowsLinearly(() => recognize(brief, culture, null), () => recognize(extended, culture, null))
                    .ShouldBeTrue($"{name}, {culture}: {part}");
            }
        }
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];

    // what else runs can only add to the processor time of a run: the best of a few counts
    private static bool GrowsLinearly(Action brief, Action extended)
    {
        var (least, most) = (double.MaxValue, double.MaxValue);
        for (var run = 0; run < 8; run++)
        {
            least = Math.Min(least, Milliseconds(brief));
            most = Math.Min(most, Milliseconds(extended));
            if (most < NoticeableMilliseconds || (run > 0 && most < MostGrowth * least))
            {
                return true;
            }
        }

        return false;
    }

    private static double Milliseconds(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}

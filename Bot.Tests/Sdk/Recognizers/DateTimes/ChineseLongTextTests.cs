using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>Long and hostile Chinese texts cost what their length costs.</summary>
public sealed class ChineseLongTextTests
{
    private const int Short = 10_000;
    private const int Times = 4;

    // growing with the square of the length it would be sixteen times as much
    private const double MostGrowth = Times * 1.5;

    [Theory]
    [InlineData("明天下午三点到五点")]
    [InlineData("我的订单什么时候能到")]
    [InlineData("从1月1日到")]
    [InlineData("从上上上上")]
    [InlineData("一年零三个月又")]
    [InlineData("每周一2018-1-2/3")]
    [InlineData("12:30差五分最近半")]
    public void Memory_grows_with_the_length_of_the_text(string part)
    {
        Allocated(part, Short);
        var one = Allocated(part, Short);
        Allocated(part, Times * Short).ShouldBeLessThan((long)(MostGrowth * one));
    }

    [Fact]
    public void Every_time_of_a_long_text_is_found()
    {
        var text = string.Concat(Enumerable.Repeat("明天下午三点送货，", Short / 9));
        DateTimeRecognizer.RecognizeDateTime(text, Culture.Chinese, refTime: ChineseTexts.Now).Count.ShouldBe(Short / 9);
    }

    private static long Allocated(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        DateTimeRecognizer.RecognizeDateTime(text, Culture.Chinese, refTime: ChineseTexts.Now);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>Long and hostile English texts cost what their length costs, and none nests too deep.</summary>
public sealed class EnglishLongTextTests
{
    private const int Short = 10_000;
    private const int Times = 4;

    // growing with the square of the length it would be sixteen times as much
    private const double MostGrowth = Times * 1.5;

    [Theory]
    [InlineData("next monday from 3 to 5pm or on may 7th 2018, ")]
    [InlineData("where is my order please ")]
    [InlineData("may the from to 5 - 7 next between and 12 of ")]
    [InlineData("2 weeks before ")]
    [InlineData("end of early ")]
    [InlineData("1-1/")]
    [InlineData("twenty two hundred years and ")]
    [InlineData("monday, in 3 days on ")]
    public void Memory_grows_with_the_length_of_the_text(string part)
    {
        Allocated(part, Short);
        var one = Allocated(part, Short);
        Allocated(part, Times * Short).ShouldBeLessThan((long)(MostGrowth * one));
    }

    [Fact]
    public void Every_time_of_a_long_text_is_found()
    {
        const string Sentence = "deliver it tomorrow at 3pm, ";
        var text = string.Concat(Enumerable.Repeat(Sentence, Short / Sentence.Length));
        DateTimeRecognizer
            .RecognizeDateTime(text, Culture.English, refTime: EnglishTexts.Now)
            .Count(result => result.Text == "tomorrow at 3pm")
            .ShouldBe(Short / Sentence.Length);
    }

    [Fact]
    public void A_megabyte_that_nests_is_read_all_the_same() =>
        EnglishTexts.Find(string.Concat(Enumerable.Repeat("early end of ", 80_000)) + "today").ShouldEndWith("23:59:59");

    private static long Allocated(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: EnglishTexts.Now);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

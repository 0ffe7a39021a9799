using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class DateTimePromptTests
{
    private static async Task<IList<DateTimeResolution>?> AnswerAsync(string answer, string locale)
    {
        var talk = Talk.Asking(new DateTimePrompt("p"));
        talk.Locale = locale;
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        return (IList<DateTimeResolution>?)talk.Result.Result;
    }

    [Theory]
    [InlineData("2026-11-22", "en-us")]
    [InlineData("2026-11-22", "zh-cn")]
    public async Task A_date_is_read_with_its_timex(string answer, string locale)
    {
        var reading = (await AnswerAsync(answer, locale)).ShouldNotBeNull().ShouldHaveSingleItem();

        (reading.Timex, reading.Value).ShouldBe(("2026-11-22", "2026-11-22"));
    }

    [Fact]
    public async Task No_date_is_asked_for_again() => (await AnswerAsync("whenever you like", "en-us")).ShouldBeNull();
}

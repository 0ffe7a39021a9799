using BotApp.CommandLine.Talks;

namespace BotApp.Tests.CommandLine;

public sealed class ChatFileTests
{
    [Fact]
    public void A_talk_is_read_in_both_languages_and_with_its_own_names()
    {
        var talk = ChatFile.Parse(
            """
            # a comment, then who writes and when
            # customer demo-2
            # now +1d
            user=小林
            bot=店小二

            小林: 我想退货
            店小二：请问退货原因是什么？
            User<< {"intent":"logistics"}
            机器人! 错误
            Bot~ ^订单 \d+
            """
        );

        talk.Customer.ShouldBe("demo-2");
        talk.Lines.Select(line => line.GetType().Name)
            .ShouldBe(["MoveClock", "Says", "MustContain", "Submits", "MustNotContain", "MustMatch"]);
        talk.Lines[2].ShouldBe(new ChatLine.MustContain(8, "请问退货原因是什么？"));
    }

    [Theory]
    [InlineData("Nobody: hello", "line 1")]
    [InlineData("User: a\nUser<< {", "line 2")]
    [InlineData("Bot~ (", "line 1")]
    [InlineData("# now +1y", "line 1")]
    [InlineData("User hello", "line 1")]
    public void A_line_that_cannot_be_read_is_named(string text, string where) =>
        Should.Throw<ChatFormatException>(() => ChatFile.Parse(text)).Message.ShouldContain(where);
}

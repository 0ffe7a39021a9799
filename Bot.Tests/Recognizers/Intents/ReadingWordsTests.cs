using BotApp.Recognizers.Intents;

namespace BotApp.Tests.Recognizers.Intents;

/// <summary>Only a message that is about the letters and nothing else changes them.</summary>
public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData("字太小了")]
    [InlineData("你们的字也太小了吧")]
    [InlineData("字有点小，我看不清楚")]
    [InlineData("我看不懂")]
    [InlineData("看不清啊。")]
    [InlineData("老人看不清")]
    [InlineData("能不能把字调大一点？")]
    [InlineData("字大一点")]
    [InlineData("请切换到长辈模式")]
    [InlineData("大字版")]
    [InlineData("Too small!")]
    [InlineData("the text is too small")]
    [InlineData("Your letters are very small for me to read")]
    [InlineData("I can't read this")]
    [InlineData("large type")]
    [InlineData("please use bigger letters")]
    [InlineData("make the font bigger please")]
    public void Asked_for_larger_letters(string text) => CommandWords.Of(text).ShouldBe(Command.LargeType);

    [Theory]
    [InlineData("恢复正常字体")]
    [InlineData("请恢复正常大小")]
    [InlineData("换回普通字号")]
    [InlineData("关闭大字版")]
    [InlineData("字太大了")]
    [InlineData("normal size")]
    [InlineData("Back to the usual type, please")]
    [InlineData("turn off large text")]
    public void Asked_for_the_usual_letters(string text) => CommandWords.Of(text).ShouldBe(Command.NormalType);

    [Theory]
    [InlineData("衣服太小了")]
    [InlineData("鞋子太小了想换大一点")]
    [InlineData("屏幕上的字太小了想退货")]
    [InlineData("看不清楚面单上的电话")]
    [InlineData("大一点的有吗")]
    [InlineData("我看不到我的订单")]
    [InlineData("the shoes are too small")]
    [InlineData("do you have larger sizes")]
    [InlineData("the print on the shirt is too small, I want to return it")]
    [InlineData("size")]
    public void Said_of_something_else(string text) => CommandWords.Of(text).ShouldBe(Command.None);
}

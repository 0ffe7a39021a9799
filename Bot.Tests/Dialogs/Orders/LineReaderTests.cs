using BotApp.Commerce;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Orders;

namespace BotApp.Tests.Dialogs.Orders;

public sealed class LineReaderTests
{
    private static readonly LineNames[] Lines =
    [
        Line(1, "星野 X20 5G手机|Hoshino X20 5G phone", "曜石黑 256GB|Obsidian black, 256GB", "智能手机 smartphone mobile"),
        Line(2, "磁吸手机壳（星野X20）|Magnetic phone case for Hoshino X20", "透明|Clear", "保护套 case cover"),
        Line(3, "随行保温杯|Steel travel flask", "雾蓝 500ml|Mist blue, 500 ml", "杯子 水杯 bottle", quantity: 3),
        Line(4, "电热水壶|Electric kettle", "1.5L 白色|1.5L, white", ""),
        Line(5, "搪瓷茶壶|Enamel tea kettle", "2L 黑色|2L, black", ""),
        Line(6, "20000mAh 充电宝|Mange 20,000 mAh power bank", "奶油白|Cream", ""),
    ];

    [Theory]
    [InlineData("退手机", "1")]
    [InlineData("手机壳不要了，退掉", "2")]
    [InlineData("手机和手机壳都退", "1,2")]
    [InlineData("星野x20那个手机要退", "1")]
    [InlineData("只退杯子，手机不退", "3")]
    [InlineData("不是手机，是手机壳", "2")]
    [InlineData("退两个杯子", "3x2")]
    [InlineData("杯子退一个就行", "3x1")]
    [InlineData("全部退", "1,2,3,4,5,6")]
    [InlineData("除了手机壳全部都退", "1,3,4,5,6")]
    [InlineData("退那个透明的", "2")]
    [InlineData("my phone and the power bank", "1,6")]
    [InlineData("the phone case please", "2")]
    [InlineData("return two of the bottles", "3x2")]
    [InlineData("everything except the phone", "2,3,4,5,6")]
    [InlineData("the black kettle", "5")]
    [InlineData("I want to return the flask, keep the phone", "3")]
    [InlineData("你好，麻烦快一点", "")]
    [InlineData("order 261128001003 from last week", "")]
    public void Lines_are_named_by_their_words(string text, string expected) => Written(LineReader.Read(text, Lines, byOptions: true)).ShouldBe(expected);

    [Theory]
    [InlineData("the kettle", "4,5")]
    [InlineData("退那个壶", "")]
    public void Words_that_fit_several_lines_are_no_answer(string text, string unclear)
    {
        var reading = LineReader.Read(text, Lines, byOptions: true);

        reading.Named.ShouldBeEmpty();
        string.Join(',', reading.Unclear).ShouldBe(unclear);
    }

    /// <summary>"Change it to clear" speaks of the wish, not of the line that is clear already.</summary>
    [Fact]
    public void Options_name_no_line_where_they_are_what_is_wished_for() =>
        LineReader.Read("换成透明的", Lines, byOptions: false).IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData("退一个", 1)]
    [InlineData("just one of them", 1)]
    [InlineData("三件都退", 3)]
    [InlineData("我要退货", null)]
    [InlineData("the i9 one", null)]
    public void Where_there_is_one_article_any_count_is_its_own(string text, int? expected) => LineTalk.Pieces(text).ShouldBe(expected);

    [Theory]
    [InlineData("exchange the black earbuds for blue ones", "1")]
    [InlineData("exchange the white earbuds for black ones", "2")]
    [InlineData("the earbuds (white, 6 hours) to black, please", "2")]
    [InlineData("change the white earbuds to red and the black earbuds to green", "1,2")]
    [InlineData("exchange the earbuds for black ones", "")]
    public void Options_said_next_to_a_name_tell_articles_of_one_name_apart(string text, string expected)
    {
        LineNames[] two = [Line(1, "耳机|Earbuds", "黑色, 4 小时|black, 4 hours", ""), Line(2, "耳机|Earbuds", "白色, 6 小时|white, 6 hours", "")];

        Written(LineReader.Read(text, two, byOptions: false)).ShouldBe(expected);
    }

    private static string Written(LineReading reading) =>
        string.Join(
            ',',
            reading.Named.OrderBy(piece => piece.LineNo).Select(piece => piece.Quantity is { } count ? $"{piece.LineNo}x{count}" : $"{piece.LineNo}")
        );

    private static LineNames Line(int no, string name, string options, string keywords, int quantity = 1) =>
        new(
            new OrderLine
            {
                OrderNumber = "261128001003",
                No = no,
                ProductId = $"P{no}",
                Sku = $"S{no}",
                Name = Both(name),
                Options = Both(options),
                Picture = "phone.svg",
                Quantity = quantity,
                UnitPrice = 10m,
                Discount = 0m,
            },
            keywords
        );

    private static Bilingual Both(string text) => new(text.Split('|')[0], text.Split('|')[1]);
}

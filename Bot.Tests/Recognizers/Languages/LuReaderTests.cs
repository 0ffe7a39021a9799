using BotApp.Recognizers.Languages;

namespace BotApp.Tests.Recognizers.Languages;

public sealed class LuReaderTests
{
    [Fact]
    public void Intents_have_their_utterances_and_comments_are_skipped()
    {
        var read = LuReader.Read("> 退货\r\n# return_goods\r\n\r\n- 我要退货\r\n* 不想要了，能退吗\r\n> 还有\r\n+ 退掉", "a.lu");

        var intent = read.Intents.ShouldHaveSingleItem();
        intent.Name.ShouldBe("return_goods");
        intent
            .Utterances.Select(utterance => (utterance.Text, utterance.Line))
            .ShouldBe([("我要退货", 4), ("不想要了，能退吗", 5), ("退掉", 7)]);
    }

    [Theory]
    [InlineData("退{@product=蓝牙耳机}可以吗", "退蓝牙耳机可以吗", "product", "蓝牙耳机")]
    [InlineData("ship to { city = Berlin } today", "ship to Berlin today", "city", "Berlin")]
    [InlineData("{@product:bought=手机}坏了", "手机坏了", "product:bought", "手机")]
    public void A_label_counts_as_its_value(string line, string text, string entity, string value)
    {
        var utterance = Utterance(line);
        var label = utterance.Labels.ShouldHaveSingleItem();

        utterance.Text.ShouldBe(text);
        (label.Entity, text.Substring(label.Start, label.Length)).ShouldBe((entity, value));
    }

    [Fact]
    public void Labels_nest_and_a_backslash_makes_a_sign_an_ordinary_one()
    {
        var utterance = Utterance(@"要{@product=黑色{@part=耳机}}\{不要盒\}");

        utterance.Text.ShouldBe("要黑色耳机{不要盒}");
        utterance.Labels.ShouldBe([new LuLabel("part", 3, 2), new LuLabel("product", 1, 4)]);
    }

    [Fact]
    public void Entities_are_defined_with_what_is_listed_under_them()
    {
        var read = LuReader.Read(
            "@ ml product\n@ list colour =\n    - red :\n        - 红色\n@ regex code = /[A-Z]{3}/\n# other\n- 嗯",
            "a.lu"
        );

        read.Entities.Select(entity => (entity.Type, entity.Name, entity.Definition))
            .ShouldBe([("ml", "product", null), ("list", "colour", null), ("regex", "code", "/[A-Z]{3}/")]);
        read.Entities[1].Values.ShouldBe(["red :", "红色"]);
        read.Intents.ShouldHaveSingleItem().Utterances.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("- 退货", "zh/a.lu:1:")]
    [InlineData("# a\n\n退货", "zh/a.lu:3:")]
    [InlineData("# a\n[import](./b.lu)", "zh/a.lu:2:")]
    [InlineData("# a\n- [b](./b.lu#b*utterances*)", "zh/a.lu:2:")]
    [InlineData("#", "zh/a.lu:1:")]
    [InlineData("# ? 怎么退", "zh/a.lu:1:")]
    [InlineData("# a\n-", "zh/a.lu:2:")]
    [InlineData("# a\n- 退{@product}", "zh/a.lu:2:")]
    [InlineData("# a\n- 退{@product=}", "zh/a.lu:2:")]
    [InlineData("# a\n- 退{@product=手机", "zh/a.lu:2:")]
    [InlineData("# a\n- 退}", "zh/a.lu:2:")]
    [InlineData("@ shape round", "zh/a.lu:1:")]
    [InlineData("$product:simple", "zh/a.lu:1:")]
    public void What_is_not_understood_is_refused_with_its_place(string text, string place) =>
        Should.Throw<LuFormatException>(() => LuReader.Read(text, "zh/a.lu")).Message.ShouldStartWith(place);

    private static LuUtterance Utterance(string line) =>
        LuReader.Read("# a\n- " + line, "a.lu").Intents[0].Utterances.ShouldHaveSingleItem();
}

using BotApp.Commerce.Customers;

namespace BotApp.Tests.Commerce.Customers;

public sealed class MaskedWordsTests
{
    [Theory]
    [InlineData("卡号4111111111111111扣了两次", "卡号4111 **** **** 1111扣了两次")]
    [InlineData("身份证110101199003070134在这", "身份证1101**********0134在这")]
    [InlineData("写信到 xiaoman.lin@example.com 吧", "example.com", "xiaoman.lin")]
    [InlineData("打 13812345678 找我", "138", "13812345678")]
    public void What_points_to_a_person_is_not_stored_in_words(string said, string kept, string? gone = null)
    {
        var stored = MaskedWords.Of(said);

        stored.ShouldContain(kept);
        stored.ShouldNotContain(gone ?? said);
    }

    /// <summary>The 20 digits of an invoice and numbers that are no card's stay, for a clerk needs them.</summary>
    [Theory]
    [InlineData("单号4111111111111112没动静")]
    [InlineData("发票26332000000000000001")]
    [InlineData("订单261121001003")]
    public void Numbers_of_the_shop_stay_readable(string said) => MaskedWords.Of(said).ShouldBe(said);

    [Fact]
    public void What_is_too_long_ends_in_an_ellipsis_and_nothing_is_nothing()
    {
        MaskedWords.Of("  一二三四五  ", atMost: 5).ShouldBe("一二三四五");
        MaskedWords.Of("一二三四五六", atMost: 5).ShouldBe("一二三四…");
        MaskedWords.Of(null).ShouldBe("");
    }
}

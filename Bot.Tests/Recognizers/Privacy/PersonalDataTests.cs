using System.Text;
using System.Text.Json;
using BotApp.Recognizers.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Privacy;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("我的电话13812345678，谢谢", "我的电话138****5678，谢谢")]
    [InlineData("call +86 138-1234-5678", "call +86 138-****-5678")]
    [InlineData("8613812345678", "86138****5678")]
    [InlineData("138 1234 5678", "138 **** 5678")]
    [InlineData("电话１３８１２３４５６７８，谢谢", "电话１３８****５６７８，谢谢")]
    [InlineData("身份证11010519491231002X", "身份证1101**********002X")]
    [InlineData("卡号6222021234567890123不是卡", "卡号6222021234567890123不是卡")]
    [InlineData("卡号 4111 1111 1111 1111", "卡号 4111 **** **** 1111")]
    [InlineData("卡号4111111111111111", "卡号4111********1111")]
    [InlineData("发到zhang.san@example.com吧", "发到z********@example.com吧")]
    [InlineData("取件码：3-2-1078", "取件码：*-*-****")]
    public void Personal_data_is_masked(string text, string expected) => PersonalData.Mask(text).ShouldBe(expected);

    [Theory]
    [InlineData("订单 20261103000123456 到哪了")]
    [InlineData("订单号110105194912310021")]
    [InlineData("运单 SF1381234567890")]
    [InlineData("YT1881234567890")]
    [InlineData("2026-11-22 10:00 下单，付了199.00元")]
    [InlineData("电话是 021-63216321")]
    [InlineData("@type 和 a@b")]
    [InlineData("")]
    public void Order_numbers_waybills_dates_and_sums_stay(string text) => PersonalData.Mask(text).ShouldBeSameAs(text);

    [Fact]
    public void A_masked_document_is_still_the_same_json()
    {
        var masked = PersonalData.MaskJson(
            """{"text":"打13812345678\n13912345678","value":{"phone":13812345678,"q\"":"\"13812345678"}}"""u8.ToArray()
        );

        Encoding
            .UTF8.GetString(masked)
            .ShouldBe("""{"text":"打138****5678\n139****5678","value":{"phone":13800005678,"q\"":"\"138****5678"}}""");
    }

    [Fact]
    public void Digits_in_full_width_are_masked_in_a_document_too() =>
        Encoding
            .UTF8.GetString(PersonalData.MaskJson("""{"text":"打１３８１２３４５６７８"}"""u8.ToArray()))
            .ShouldBe("""{"text":"打１３８****５６７８"}""");

    [Fact]
    public void A_document_without_personal_data_is_the_same_array()
    {
        var json = """{"text":"订单 20261103000123456","timestamp":"2026-11-22T06:53:58.166Z"}"""u8.ToArray();

        PersonalData.MaskJson(json).ShouldBeSameAs(json);
    }

    /// <summary>A generated text had a control character before an address: its escape \u0016 was taken for the start of the address, and the history row became unreadable.</summary>
    [Theory]
    [InlineData("\u0016@a.a")]
    [InlineData("取件码\u0016abcd")]
    [InlineData("\n小林lin@example.com")]
    public void An_escape_in_a_document_is_never_masked(string text)
    {
        var masked = PersonalData.MaskJson(JsonSerializer.SerializeToUtf8Bytes(new { text }));
        JsonDocument.Parse(masked).RootElement.GetProperty("text").GetString()!.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void Masking_twice_masks_once_and_never_breaks_a_document() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                text =>
                {
                    var json = JsonSerializer.SerializeToUtf8Bytes(new { text = text.Get + "13812345678" });
                    var masked = PersonalData.MaskJson(json);
                    return PersonalData.MaskJson(masked).AsSpan().SequenceEqual(masked)
                        && JsonDocument.Parse(masked).RootElement.GetProperty("text").GetString()!.Length == text.Get.Length + 11;
                }
            )
            .QuickCheckThrowOnFailure();
}

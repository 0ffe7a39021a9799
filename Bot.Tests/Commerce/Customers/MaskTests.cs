using BotApp.Commerce.Customers;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Customers;

public sealed class MaskTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("138 1234 5678", "138****5678")]
    [InlineData("057187654321", "057****4321")]
    [InlineData("87654321", "****21")]
    [InlineData("12345", "****")]
    [InlineData(null, "****")]
    public void A_phone_keeps_its_ends(string? phone, string shown) => Mask.Phone(phone).ShouldBe(shown);

    [Theory]
    [InlineData("王静", "王*")]
    [InlineData("林小满", "林*")]
    [InlineData("欧阳书瑶", "欧阳*")]
    [InlineData("欧阳", "欧*")]
    [InlineData("Emma Wilson", "E*")]
    [InlineData(" 王静 ", "王*")]
    [InlineData("王", "*")]
    [InlineData("𠮷野家子", "𠮷*")]
    [InlineData("", "*")]
    [InlineData(null, "*")]
    public void A_name_keeps_its_surname(string? name, string shown) => Mask.Name(name).ShouldBe(shown);

    [Theory]
    [InlineData("alice@example.com", "a***@example.com")]
    [InlineData("a@example.com", "***")]
    [InlineData("nobody", "***")]
    [InlineData(null, "***")]
    public void A_mail_address_keeps_its_first_letter_and_domain(string? email, string shown) => Mask.Email(email).ShouldBe(shown);

    [Fact]
    public void An_address_ends_at_the_district()
    {
        var home = new Address("林小满", "13812345678", "浙江省", "杭州市", "余杭区", "青禾街18号");
        Mask.Address(home).ShouldBe("浙江省杭州市余杭区***");
        Mask.Address(home with { Province = "北京市", City = "北京市", District = "朝阳区" }).ShouldBe("北京市朝阳区***");
    }

    [Fact]
    public void The_middle_of_a_phone_is_never_shown() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue)
                    .Select(n => $"1{n % 1_000_000_000L * 9_999_999_967L % 10_000_000_000L:0000000000}")
                    .ToArbitrary(),
                phone => Mask.Phone(phone) is { Length: 11 } shown && shown[3..7] == "****" && shown.Count(char.IsAsciiDigit) == 7
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_masked_nothing_throws_and_most_of_it_is_gone() =>
        Prop.ForAll<string>(text =>
            {
                var shown = Mask.Name(text).Length;
                var digits = Mask.Phone(text).Count(char.IsAsciiDigit);
                _ = Mask.Email(text);
                return shown <= 3 && digits <= 7;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_street_a_recipient_and_a_phone_are_never_part_of_a_shown_address() =>
        Prop.ForAll<NonNull<string>>(street =>
                Mask.Address(new Address("林小满", "13812345678", "浙江省", "杭州市", "余杭区", street.Get)) == "浙江省杭州市余杭区***"
            )
            .QuickCheckThrowOnFailure();
}

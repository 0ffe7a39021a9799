using BotApp.Recognizers.Images;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Recognizers.Images;

public sealed class PictureHeadTests
{
    [Theory]
    [InlineData("474946383961 2C01 C800 F70000", PictureFormat.Gif, 300, 200)]
    [InlineData("FFD8 FFE0 0004 4A46 FFDB 0005 000102 FFC0 0011 08 00C8 012C 03 0000", PictureFormat.Jpeg, 300, 200)]
    [InlineData("FFD8 FFFF E1 0004 4578 FFC2 0011 08 FFFF FFFF 03 0000", PictureFormat.Jpeg, 65535, 65535)]
    [InlineData("52494646 00000000 57454250 56503820 00000000 300100 9D012A 2C01 C800", PictureFormat.Webp, 300, 200)]
    [InlineData("52494646 00000000 57454250 5650384C 00000000 2F 2BC13100 0000000000", PictureFormat.Webp, 300, 200)]
    [InlineData("52494646 00000000 57454250 56503858 0A000000 00000000 2B0100 C70000", PictureFormat.Webp, 300, 200)]
    public void The_size_is_told_by_the_first_bytes(string file, PictureFormat format, int width, int height) =>
        PictureHead.Of(Bytes(file)).ShouldBe(new PictureHead(format, width, height));

    [Fact]
    public void A_few_bytes_that_would_fill_the_memory_are_known_before_they_are_opened() =>
        PictureHead.Of(Drawn.Claiming(60_000, 60_000)).ShouldNotBeNull().Pixels.ShouldBe(3_600_000_000);

    [Theory]
    [InlineData("")]
    [InlineData("68656C6C6F")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000001")]
    [InlineData("89504E470D0A1A0A 0000000D 49444154 00000001 00000001")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000000 00000001")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 80000000 00000001")]
    [InlineData("FFD8 FFE0 FFFF 4A46")]
    [InlineData("FFD8 FFDA 0004 4A46 FFC0 0011 08 00C8 012C")]
    [InlineData("FFD8 FFC0 0011 08 0000 012C 03")]
    [InlineData("52494646 00000000 57454250 41414141 00000000 00000000 2B0100 C70000")]
    public void What_is_cut_off_or_says_nothing_sensible_is_no_picture(string file) => PictureHead.Of(Bytes(file)).ShouldBeNull();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}

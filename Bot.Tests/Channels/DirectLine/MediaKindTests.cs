using System.Text;
using BotApp.Channels.DirectLine;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class MediaKindTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A", "image/png")]
    [InlineData("FFD8FFE000104A46", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("524946460000000057454250", "image/webp")]
    [InlineData("524946460000000057415645", "audio/wav")]
    [InlineData("494433040000", "audio/mpeg")]
    [InlineData("FFFB9064", "audio/mpeg")]
    [InlineData("4F67675300", "audio/ogg")]
    [InlineData("1A45DFA3", "audio/webm")]
    [InlineData("0000001C667479704D344120", "audio/mp4")]
    public void A_file_is_what_its_first_bytes_say(string head, string contentType) =>
        MediaKind.Of(Convert.FromHexString(head)).ShouldNotBeNull().ContentType.ShouldBe(contentType);

    [Theory]
    [InlineData("")]
    [InlineData("GIF")]
    [InlineData("RIFF....AVI ")]
    [InlineData("<svg>")]
    [InlineData("MZ")]
    public void Anything_else_is_not_taken(string text) => MediaKind.Of(Encoding.ASCII.GetBytes(text)).ShouldBeNull();
}

using System.Text;
using BotApp.Commerce.Ports.Inbox;

namespace BotApp.Tests.Commerce.Ports.Inbox;

public sealed class WebhookSignatureTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"id":"e-1"}""");
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_the_hmac_of_timestamp_point_body()
    {
        // openssl: printf '1000.hello' | openssl dgst -sha256 -hmac key
        var signature = WebhookSignature.Of("key", "1000", "hello"u8);

        signature.ShouldBe("sha256=" + Reference("key", "1000.hello"));
    }

    [Theory]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_timestamp_counts_for_five_minutes_either_way(int seconds, bool isGood)
    {
        var timestamp = WebhookSignature.TimestampOf(Now.AddSeconds(seconds));

        IsGood(timestamp, WebhookSignature.Of(PortWorld.Secret, timestamp, Body), Body).ShouldBe(isGood);
    }

    [Fact]
    public void Another_secret_is_refused()
    {
        var timestamp = WebhookSignature.TimestampOf(Now);

        IsGood(timestamp, WebhookSignature.Of(PortWorld.Secret + "!", timestamp, Body), Body).ShouldBeFalse();
    }

    [Fact]
    public void Every_altered_byte_is_noticed()
    {
        var timestamp = WebhookSignature.TimestampOf(Now);
        var signature = WebhookSignature.Of(PortWorld.Secret, timestamp, Body);
        for (var i = 0; i < Body.Length; i++)
        {
            var altered = Body.ToArray();
            altered[i] ^= 1;
            IsGood(timestamp, signature, altered).ShouldBeFalse();
        }

        IsGood(WebhookSignature.TimestampOf(Now.AddSeconds(1)), signature, Body).ShouldBeFalse();
        IsGood(timestamp, signature, Body).ShouldBeTrue();
        IsGood(timestamp, "sha256=" + signature[7..].ToUpperInvariant(), Body).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("soon", "sha256=00")]
    [InlineData("-5", "sha256=")]
    [InlineData("99999999999999999999999", "sha512=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1795312800", "sha256=zz00000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_signature_is_refused(string? timestamp, string? signature) => IsGood(timestamp, signature, Body).ShouldBeFalse();

    private static bool IsGood(string? timestamp, string? signature, byte[] body) =>
        WebhookSignature.IsGood(PortWorld.Secret, timestamp, signature, body, Now);

    private static string Reference(string key, string text) =>
        Convert.ToHexStringLower(
            System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text))
        );
}

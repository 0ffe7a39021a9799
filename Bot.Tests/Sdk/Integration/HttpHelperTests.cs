using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>Activities in and answers out, as JSON over rented memory.</summary>
public sealed class HttpHelperTests
{
    [Fact]
    public void Any_text_that_is_written_is_read_again() =>
        Prop.ForAll<NonNull<string>>(text =>
                RoundTripAsync(text.Get).GetAwaiter().GetResult() == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get))
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(70_000)]
    [InlineData(1_000_000)]
    public async Task Any_length_is_read_again(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => i % 7 == 0 ? '单' : 'a'));

        (await RoundTripAsync(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1L)]
    [InlineData(long.MaxValue)]
    public async Task The_length_a_sender_claims_is_only_a_hint(long? claimed)
    {
        var context = With(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 9_000)}}"}"""));
        context.Request.ContentLength = claimed;

        (await HttpHelper.ReadRequestAsync<Activity>(context.Request)).Text.Length.ShouldBe(9_000);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_json()
    {
        var context = With([.. Encoding.UTF8.Preamble, .. """{"type":"message"}"""u8]);

        (await HttpHelper.ReadRequestAsync<Activity>(context.Request)).Type.ShouldBe("message");
    }

    [Fact]
    public async Task What_trickles_in_is_read_to_its_end()
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new Trickle("""{"type":"message","text":"慢慢来"}"""u8.ToArray());

        (await HttpHelper.ReadRequestAsync<Activity>(context.Request)).Text.ShouldBe("慢慢来");
    }

    [Fact]
    public async Task What_is_no_json_is_nothing() =>
        (await HttpHelper.ReadRequestAsync<Activity>(With("{nonsense"u8.ToArray()).Request)).ShouldBeNull();

    [Fact]
    public async Task No_answer_is_200_without_a_body()
    {
        var context = With([]);
        context.Response.StatusCode = 418;

        await HttpHelper.WriteResponseAsync(context.Response, null);

        (context.Response.StatusCode, context.Response.ContentType, context.Response.Body.Length).ShouldBe((200, null, 0L));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_its_status()
    {
        var context = With([]);

        await HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 202 });

        (context.Response.StatusCode, context.Response.Body.Length).ShouldBe((202, 0L));
    }

    [Fact]
    public async Task Nulls_are_left_out_and_times_are_in_utc()
    {
        var time = new DateTime(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc);
        var body = new
        {
            time,
            nothing = (string?)null,
            span = TimeSpan.FromMinutes(90),
        };

        (await WrittenAsync(body)).ShouldBe("""{"time":"2026-11-22T02:00:00Z","span":"PT1H30M"}""");
    }

    [Fact]
    public async Task Request_and_response_must_be_there()
    {
        (await Should.ThrowAsync<ArgumentNullException>(() => HttpHelper.ReadRequestAsync<Activity>(null))).ParamName.ShouldBe("request");
        (await Should.ThrowAsync<ArgumentNullException>(() => HttpHelper.WriteResponseAsync(null, null))).ParamName.ShouldBe("response");
    }

    private static async Task<string> RoundTripAsync(string text)
    {
        var json = await WrittenAsync(new Activity { Type = "message", Text = text });
        return (await HttpHelper.ReadRequestAsync<Activity>(With(Encoding.UTF8.GetBytes(json)).Request)).Text;
    }

    private static async Task<string> WrittenAsync(object body)
    {
        var context = With([]);
        await HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 200, Body = body });
        context.Response.ContentType.ShouldBe("application/json");
        return Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
    }

    private static DefaultHttpContext With(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = new MemoryStream();
        return context;
    }

    /// <summary>A network that brings three bytes at a time, through the middle of a character.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(3, buffer.Length)], cancellationToken);
    }
}

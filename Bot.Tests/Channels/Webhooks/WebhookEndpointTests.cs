using System.Net;
using System.Text.Json;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Storage;
using BotApp.Tests.Commerce.Ports;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Channels.Webhooks;

public sealed class WebhookEndpointTests
{
    [Fact]
    public async Task A_signed_event_is_taken_once_and_a_repeated_one_is_fine()
    {
        await using var host = await StartAsync();
        await FillAsync(host);
        var body = PortWorld.Body(
            PortWorld.Scans("e-1", EventTypes.ParcelTrace, An.Waybill(An.Instant).Number, BotApp.Commerce.Delivery.TraceEvent.PickedUp)
        );

        (await PostAsync(host, OutsideSource.Logistics, body)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(host, OutsideSource.Logistics, body)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await using var db = await host.Services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();
        (await db.GatewayEvents.CountAsync()).ShouldBe(1);
        (await db.Set<BotApp.Commerce.Delivery.Trace>().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_right_is_refused_with_its_own_status_and_says_nothing_of_the_inside()
    {
        var log = new TestLog();
        await using var host = await StartAsync(log);
        var body = PortWorld.Body(PortWorld.Paid());

        (await PostAsync(host, OutsideSource.Payment, body, secret: "another secret of somebody")).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await PostAsync(host, OutsideSource.Payment, body, late: TimeSpan.FromSeconds(-301))).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await host.Http.PostAsync(new Uri(host.Url, "/webhooks/payment"), new ByteArrayContent(body))).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await PostAsync(host, OutsideSource.Payment, "no json 林小满"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(host, "post", body)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(host, OutsideSource.Tax, body)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(host, OutsideSource.Payment, body)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var large = await PostAsync(host, OutsideSource.Payment, new byte[EventInbox.MostBytes + 1]);
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await large.Content.ReadAsStringAsync()).ShouldNotContain(" at ");
        string.Join('\n', log.Lines(LogLevel.Trace)).ShouldNotContain("林小满");
    }

    [Fact]
    public async Task Health_says_which_systems_are_sandboxes()
    {
        await using var host = await StartAsync();

        var systems = await host.Http.GetStringAsync(new Uri(host.Url, "/health/systems"));

        using var json = JsonDocument.Parse(systems);
        json.RootElement.GetProperty("payment").GetProperty("sandbox").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("tax").GetProperty("name").GetString().ShouldBe("none");
    }

    private static Task<ShopHost> StartAsync(TestLog? log = null) =>
        ShopHost.StartAsync(change: settings =>
        {
            settings.Clock = new FakeClock();
            settings.Log = log ?? settings.Log;
            settings.Configuration["Commerce:Systems:Tax"] = SystemsOptions.None;
            settings.Configuration["Commerce:Systems:SandboxSecret"] = PortWorld.Secret;
        });

    private static async Task FillAsync(ShopHost host)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();
        db.AddRange(An.Customer("c-00001"), An.Order(), An.Waybill(An.Instant));
        await db.SaveChangesAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(
        ShopHost host,
        string source,
        byte[] body,
        string secret = PortWorld.Secret,
        TimeSpan late = default
    )
    {
        var timestamp = WebhookSignature.TimestampOf(host.Clock!.GetUtcNow() + late);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, $"/webhooks/{source}"))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp);
        request.Headers.Add(WebhookSignature.SignatureHeader, WebhookSignature.Of(secret, timestamp, body));
        return host.Http.SendAsync(request);
    }
}

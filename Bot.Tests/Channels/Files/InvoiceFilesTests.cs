using System.Net;
using BotApp.Cards.Invoices;
using BotApp.Channels.Files;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Channels.Files;

/// <summary>The files of invoices, fetched by the addresses on cards.</summary>
public sealed class InvoiceFilesTests
{
    private static readonly Shopper Xiaoman = new Shopper.SignedIn("c-00001");

    [Fact]
    public async Task A_link_opens_the_file_and_nothing_else_does()
    {
        var clock = new FakeClock(Shop.FirstMorning);
        await using var host = await ShopHost.StartAsync(change: settings =>
        {
            settings.Clock = clock;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
        });
        var invoice = (await host.Services.GetRequiredService<InvoiceFiles>().ListAsync(Xiaoman, null, CancellationToken.None))[0];
        var link = host.Services.GetRequiredService<InvoiceLinks>().Of(invoice, InvoiceFormat.Xml);

        var opened = await host.Http.GetAsync(link);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await opened.Content.ReadAsStringAsync()).ShouldContain(invoice.DigitalNumber!);

        var tickets = host.Services.GetRequiredService<InvoiceTickets>();
        var foreign = tickets.Issue(new InvoiceTicket("c-00002", invoice.Number, InvoiceFormat.Xml));
        foreach (var closed in new[] { foreign, "x", "x.y", link.Segments[^1][..^2] + "AA" })
        {
            (await host.Http.GetAsync(new Uri(host.Url, "/shop/invoices/" + closed))).StatusCode.ShouldBe(HttpStatusCode.NotFound, closed);
        }

        clock.Advance(InvoiceTickets.Lifetime);
        (await host.Http.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

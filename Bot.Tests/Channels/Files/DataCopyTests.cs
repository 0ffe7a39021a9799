using System.Net;
using BotApp.Cards.Account;
using BotApp.Cards.Invoices;
using BotApp.Channels.Files;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Channels.Files;

/// <summary>The copy of a customer's data, fetched by the address on its card.</summary>
public sealed class DataCopyTests
{
    [Fact]
    public async Task A_link_opens_its_customers_copy_for_an_hour_and_nothing_else_does()
    {
        var clock = new FakeClock(Shop.FirstMorning);
        await using var host = await ShopHost.StartAsync(change: settings =>
        {
            settings.Clock = clock;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
        });
        var link = host.Services.GetRequiredService<DataCopyLinks>().Of("c-00001");
        link.Until.ShouldBe(Shop.FirstMorning.AddHours(1));

        var opened = await host.Http.GetAsync(link.Address);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (opened.Content.Headers.ContentType!.MediaType, opened.Content.Headers.ContentDisposition!.FileName).ShouldBe(("application/json", "my-data.json"));
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var copy = await opened.Content.ReadAsStringAsync();
        copy.ShouldContain("c-00001");
        copy.ShouldNotContain("c-00002");

        var invoices = host.Services.GetRequiredService<InvoiceFiles>();
        var invoice = (await invoices.ListAsync(new Shopper.SignedIn("c-00001"), null, CancellationToken.None))[0];
        var ofInvoice = host.Services.GetRequiredService<InvoiceLinks>().Of(invoice, InvoiceFormat.Xml).Segments[^1];
        foreach (var closed in new[] { ofInvoice, "x", "x.y", link.Address.Segments[^1][..^2] + "AA" })
        {
            (await host.Http.GetAsync(new Uri(host.Url, "/shop/data/" + closed))).StatusCode.ShouldBe(HttpStatusCode.NotFound, closed);
        }

        clock.Advance(DataCopyEndpoint.Lifetime);
        (await host.Http.GetAsync(link.Address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

using System.Text;
using BotApp.Cards.Account;
using BotApp.Channels.DirectLine;
using BotApp.Commerce.Customers;

namespace BotApp.Channels.Files;

/// <summary>Opens /shop/data/{ticket}: the copy of one customer's data, made when it is fetched, for whoever holds the ticket, for an hour.</summary>
internal sealed class DataCopyEndpoint(DirectLineSecret secret, PublicAddress address, PrivacyDesk privacy, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string Path = "/shop/data/";
    private readonly Tickets tickets = new(secret, time, "data copies", Lifetime);

    /// <exception cref="ApiException">The ticket opens nothing: not ours, over, or there is no such customer any more.</exception>
    public async Task SendAsync(HttpContext context)
    {
        if (
            tickets.Read((string)context.Request.RouteValues["ticket"]!) is not [var customerId]
            || await privacy.ExportAsync(new Shopper.SignedIn(customerId), context.RequestAborted) is not PrivacyExport.Ready(var json)
        )
        {
            throw new ApiException(ApiError.UnknownFile);
        }

        await PrivateFile.SendAsync(context, Encoding.UTF8.GetBytes(json), "application/json", "my-data.json");
    }

    internal static void Map(WebApplication app)
    {
        var errors = app.Services.GetRequiredService<ApiErrors>();
        var copies = app.Services.GetRequiredService<DataCopyEndpoint>();
        app.MapGet(Path + "{ticket}", context => errors.GuardAsync(context, copies.SendAsync));
    }

    /// <summary>The endpoint is asked for with the first link: the host's address is known only once it listens.</summary>
    internal static DataCopyLinks Links(IServiceProvider services) => new(customerId => services.GetRequiredService<DataCopyEndpoint>().Link(customerId));

    private DataCopyLink Link(string customerId) =>
        new(new Uri(address.Root(), Path + tickets.Issue(customerId)), time.GetUtcNow() + Lifetime);
}

using BotApp.Channels.DirectLine;
using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.WebChat;

/// <summary>
/// Opens the demo shop's page: what is on its shelf, the pictures, and a Direct Line token for the demo customer one has chosen to be.
/// Where the demo shop is not seeded nobody can choose, and the page's visitors are guests.
/// </summary>
internal static class ShopPage
{
    private static readonly TimeSpan PictureAge = TimeSpan.FromDays(1);

    public static IServiceCollection AddShopPage(this IServiceCollection services) => services.AddSingleton<ShopFront>();

    public static void MapShopPage(this WebApplication app)
    {
        app.MapGet("/shop/front", (ShopFront front, CancellationToken cancellationToken) => front.LookAsync(cancellationToken));
        app.MapPost("/shop/session", SignIn);
        app.MapGet("/media/{name}", Picture);
    }

    private static Session SignIn(SessionWish wish, DirectLineTokens tokens, IOptions<CommerceOptions> shop)
    {
        var mayChoose = shop.Value.SeedDemoShop && ShopFront.DemoCustomers.Contains(wish.Customer, StringComparer.Ordinal);
        var grant = new TokenGrant(DirectLineTokens.NewConversation(), mayChoose ? wish.Customer : "guest-" + Guid.NewGuid().ToString("N"));
        return new Session(grant.Conversation, tokens.Issue(grant));
    }

    private static Results<FileStreamHttpResult, NotFound> Picture(string name, HttpResponse response)
    {
        if (ProductMedia.Open(name) is not { } picture)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = $"public, max-age={(int)PictureAge.TotalSeconds}";
        return TypedResults.Stream(picture, "image/svg+xml");
    }

    internal sealed record SessionWish(string? Customer);

    internal sealed record Session(string ConversationId, string Token);
}

using System.Net;
using BotApp.Channels.WebChat;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.BotFramework;

/// <summary>
/// Without an app id nobody can prove anything, so only callers on this machine are let in, and they are developers: each is the demo customer
/// it names, or the development customer. With an app id the channel's token decides, and its users are guests.
/// </summary>
internal sealed class LoopbackCallers(IConfiguration configuration, IOptions<BotAppOptions> options)
{
    private readonly bool isOpen = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <exception cref="ApiException">The caller is on another machine and there is no app id.</exception>
    public void Check(HttpContext context)
    {
        if (isOpen && context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            throw new ApiException(ApiError.Forbidden);
        }
    }

    /// <summary>The user the turn may treat as proved; null for a guest.</summary>
    public string? CustomerOf(ChannelAccount from) =>
        !isOpen ? null
        : ShopFront.DemoCustomers.Contains(from.Id, StringComparer.Ordinal) ? from.Id
        : options.Value.DevelopmentCustomer is { Length: > 0 } customer ? customer
        : null;
}

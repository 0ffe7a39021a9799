using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>The address under which the world reaches this host: as configured, else the first one it listens on.</summary>
internal sealed class PublicAddress(IOptions<BotAppOptions> options, IServer server)
{
    public Uri Root() => options.Value.PublicUrl ?? Listening() ?? new Uri(BotAppHost.DefaultUrl);

    private Uri? Listening() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        && Uri.TryCreate(
            address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal),
            UriKind.Absolute,
            out var uri
        )
            ? uri
            : null;
}

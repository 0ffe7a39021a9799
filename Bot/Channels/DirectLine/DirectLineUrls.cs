using System.Globalization;
using Microsoft.Extensions.Options;

namespace BotApp.Channels.DirectLine;

/// <summary>The addresses this door gives to clients.</summary>
internal sealed class DirectLineUrls(IOptions<DirectLineOptions> options)
{
    /// <summary>Where the door begins; all of its addresses are below.</summary>
    public const string Base = "/v3/directline";

    /// <summary>What activities carry as their service: the host alone.</summary>
    public string Service(HttpRequest request) =>
        options.Value.PublicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>Where a socket is opened that begins after a place.</summary>
    public string Stream(HttpRequest request, string conversation, long after, string token) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"ws{Service(request)["http".Length..]}{Base}/conversations/{Uri.EscapeDataString(conversation)}/stream?watermark={after}&t={token}"
        );

    public string File(HttpRequest request, string file) => $"{Service(request)}{Base}/files/{file}";
}

using BotApp.Channels.BotFramework;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace BotApp.Media;

/// <summary>
/// Gets files from the Bot Framework channel a message came from: from the host of its service alone, which the caller's token vouches for, signed as
/// replies to it are. Redirects are not followed: they could lead anywhere.
/// </summary>
internal sealed partial class ChannelFiles(IHttpClientFactory clients, ILogger<ChannelFiles> log)
{
    public const string Client = nameof(ChannelFiles);

    public async Task<FetchedFile> FetchAsync(ITurnContext context, Uri address, int most, CancellationToken cancellationToken)
    {
        if (!IsOfItsChannel(context, address))
        {
            LogElsewhere();
            return new FetchedFile.Missing();
        }

        try
        {
            return await DownloadAsync(context, address, most, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            LogFailed(failure.GetType().Name);
            return new FetchedFile.Missing();
        }
    }

    private static bool IsOfItsChannel(ITurnContext context, Uri address) =>
        TurnUnit.Current?.Turn.Door.Name == BotFrameworkDoor.DoorName
        && Uri.TryCreate(context.Activity.ServiceUrl, UriKind.Absolute, out var service)
        && address.Scheme == service.Scheme
        && address.Scheme is "http" or "https"
        && address.Port == service.Port
        && string.Equals(address.IdnHost, service.IdnHost, StringComparison.OrdinalIgnoreCase);

    private async Task<FetchedFile> DownloadAsync(ITurnContext context, Uri address, int most, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (context.TurnState.Get<IConnectorClient>()?.Credentials is { } credentials)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }

        using var client = clients.CreateClient(Client);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return !response.IsSuccessStatusCode ? new FetchedFile.Missing()
            : response.Content.Headers.ContentLength > most ? new FetchedFile.TooLarge()
            : await ReadAsync(await response.Content.ReadAsStreamAsync(cancellationToken), most, cancellationToken);
    }

    /// <summary>A length that was not announced is not trusted to end.</summary>
    private static async Task<FetchedFile> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            await kept.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (kept.Length > most)
            {
                return new FetchedFile.TooLarge();
            }
        }

        return new FetchedFile.Got(kept.ToArray());
    }

    [LoggerMessage(LogLevel.Warning, "A message pointed to a file outside of its channel; it was not fetched.")]
    private partial void LogElsewhere();

    [LoggerMessage(LogLevel.Warning, "A file could not be fetched from the channel: {Failure}.")]
    private partial void LogFailed(string failure);
}

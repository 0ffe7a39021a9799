using BotApp.Channels.DirectLine;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>
/// Gets a file a message points to: out of the address itself (data:), from our own uploads without asking the network, or from the channel that
/// sent the message. It goes nowhere else, whoever asks.
/// </summary>
internal sealed class AttachmentFetcher(UploadedFiles uploads, ChannelFiles channel, IOptions<AttachmentOptions> options)
{
    private const string Data = "data:";
    private const string Base64 = ";base64";

    public async Task<FetchedFile> FetchAsync(ITurnContext context, string address, CancellationToken cancellationToken)
    {
        var most = options.Value.Largest;
        return address.StartsWith(Data, StringComparison.OrdinalIgnoreCase) ? OfData(address.AsSpan(Data.Length), most)
            : !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new FetchedFile.Missing()
            : UploadedFiles.NameIn(uri) is { } name ? await OfUploadAsync(name, most)
            : await channel.FetchAsync(context, uri, most, cancellationToken);
    }

    /// <summary>From our own disk, which is not waited for long.</summary>
    private async Task<FetchedFile> OfUploadAsync(string name, int most) =>
        uploads.SizeOf(name) switch
        {
            null => new FetchedFile.Missing(),
            var size when size > most => new FetchedFile.TooLarge(),
            _ => new FetchedFile.Got(await uploads.ReadAsync(name, CancellationToken.None)),
        };

    private static FetchedFile OfData(ReadOnlySpan<char> rest, int most)
    {
        var comma = rest.IndexOf(',');
        if (comma < 0 || !rest[..comma].EndsWith(Base64, StringComparison.OrdinalIgnoreCase))
        {
            return new FetchedFile.Missing();
        }

        var written = rest[(comma + 1)..];
        if (written.Length / 4L * 3 > most + 2L)
        {
            return new FetchedFile.TooLarge();
        }

        var bytes = new byte[(written.Length / 4 + 1) * 3];
        return !Convert.TryFromBase64Chars(written, bytes, out var length) ? new FetchedFile.Missing()
            : length > most ? new FetchedFile.TooLarge()
            : new FetchedFile.Got(bytes[..length]);
    }

    /// <summary>Recordings among our own uploads are not kept, whatever came of them.</summary>
    public void DropRecording(string address)
    {
        if (
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && UploadedFiles.NameIn(uri) is { } name
            && UploadedFiles.IsRecording(name)
        )
        {
            uploads.Delete(name);
        }
    }
}

using System.Security.Cryptography;
using BotApp.Storage;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Channels.DirectLine;

/// <summary>
/// The files customers sent, in the folder uploads. A file is named by 128 random bits and its kind; who knows the name may fetch it,
/// as the page that shows it and the bot have no token to show.
/// </summary>
internal sealed class UploadedFiles(DataDirectory data)
{
    private readonly string folder = Directory.CreateDirectory(data.File("uploads")).FullName;

    /// <summary>Keeps a file; it is on disk when this returns.</summary>
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content, MediaKind kind, CancellationToken cancellationToken)
    {
        var name = $"{Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16))}.{kind.Extension}";
        await using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(content, cancellationToken);
        file.Flush(flushToDisk: true);
        return name;
    }

    /// <summary>Gives a file out: shown, never run, whatever is in it.</summary>
    /// <exception cref="ApiException">There is none of that name.</exception>
    public async Task SendAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["file"]!;
        var kind = MediaKind.OfExtension(Path.GetExtension(name).TrimStart('.'));
        var path = Path.Combine(folder, name);
        if (kind is null || Path.GetFileName(name) != name || !File.Exists(path))
        {
            throw new ApiException(ApiError.UnknownFile);
        }

        context.Response.ContentType = kind.ContentType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        await context.Response.SendFileAsync(path, context.RequestAborted);
    }
}

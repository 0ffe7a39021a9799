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

    /// <summary>The name of a file in an address this door gives out; null when it is none of those. Nothing is looked up.</summary>
    public static string? NameIn(Uri address)
    {
        const string Files = $"{DirectLineUrls.Base}/files/";
        var path = address.AbsolutePath;
        return path.StartsWith(Files, StringComparison.OrdinalIgnoreCase) && IsName(path[Files.Length..]) ? path[Files.Length..] : null;
    }

    public static bool IsRecording(string name) => KindOf(name) is { IsPicture: false };

    /// <summary>In bytes; null when there is no such file.</summary>
    public long? SizeOf(string name) => new FileInfo(Path.Combine(folder, name)) is { Exists: true } file ? file.Length : null;

    public Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken) =>
        File.ReadAllBytesAsync(Path.Combine(folder, name), cancellationToken);

    public void Delete(string name) => File.Delete(Path.Combine(folder, name));

    /// <summary>Gives a file out: shown, never run, whatever is in it.</summary>
    /// <exception cref="ApiException">There is none of that name.</exception>
    public async Task SendAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["file"]!;
        var path = Path.Combine(folder, name);
        if (!IsName(name) || !File.Exists(path))
        {
            throw new ApiException(ApiError.UnknownFile);
        }

        context.Response.ContentType = KindOf(name)!.ContentType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        await context.Response.SendFileAsync(path, context.RequestAborted);
    }

    /// <summary>No name leads out of the folder.</summary>
    private static bool IsName(string name) => KindOf(name) is not null && Path.GetFileName(name) == name;

    private static MediaKind? KindOf(string name) => MediaKind.OfExtension(Path.GetExtension(name).TrimStart('.'));
}

using System.Buffers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BotApp.Channels.DirectLine;

/// <summary>Reads an activity that comes with files: many parts, the activity among them, or one bare file.</summary>
internal sealed class DirectLineUploads(UploadedFiles files, DirectLineUrls urls, IOptions<DirectLineOptions> options)
{
    private const string ActivityPart = "activity";
    private const int MaxFiles = 10;

    /// <summary>The activity, its attachments pointing to the files.</summary>
    /// <exception cref="ApiException">A part is too large, no file of a kind we take, or the activity is none.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request)
    {
        var upload = new Upload();
        if (
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        )
        {
            await ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), upload);
        }
        else
        {
            var name = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
                ? NameOf(disposition)
                : null;
            upload.Files.Add(await KeepAsync(request, await BodyReader.ReadAsync(request, options.Value.MaxFileBytes), name));
        }

        return upload.Files.Count == 0 ? throw new ApiException(ApiError.UnknownMedia) : upload.ToActivity();
    }

    private async Task ReadPartsAsync(HttpRequest request, string boundary, Upload upload)
    {
        var parts = new MultipartReader(boundary, request.Body);
        while (await NextAsync(parts, request.HttpContext.RequestAborted) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (HeaderUtilities.RemoveQuotes(disposition.Name) == ActivityPart)
            {
                upload.Activity = DirectLineRequests.ReadActivity(await ReadAsync(part, options.Value.MaxActivityBytes, request));
            }
            else if (upload.Files.Count < MaxFiles)
            {
                upload.Files.Add(await KeepAsync(request, await ReadAsync(part, options.Value.MaxFileBytes, request), NameOf(disposition)));
            }
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        try
        {
            return await parts.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            throw new ApiException(ApiError.NotJson);
        }
    }

    private static async Task<byte[]> ReadAsync(MultipartSection part, int maxBytes, HttpRequest request)
    {
        var content = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            int read;
            while ((read = await part.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
            {
                await content.WriteAsync(buffer.AsMemory(0, read), request.HttpContext.RequestAborted);
                if (content.Length > maxBytes)
                {
                    throw new ApiException(ApiError.TooLarge);
                }
            }

            return content.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task<UploadedFile> KeepAsync(HttpRequest request, byte[] content, string? name)
    {
        var kind = MediaKind.Of(content) ?? throw new ApiException(ApiError.UnknownMedia);
        var file = await files.KeepAsync(content, kind, request.HttpContext.RequestAborted);
        return new UploadedFile(urls.File(request, file), kind.ContentType, name);
    }

    private static string? NameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;

    private sealed record UploadedFile(string Url, string ContentType, string? Name);

    /// <summary>What has been read so far.</summary>
    private sealed class Upload
    {
        public Activity? Activity { get; set; }

        public List<UploadedFile> Files { get; } = [];

        /// <summary>The n-th file belongs to the n-th attachment, which keeps its name and thumbnail.</summary>
        public Activity ToActivity()
        {
            var activity = Activity ?? new Activity { Type = ActivityTypes.Message };
            var attachments = activity.Attachments?.ToList() ?? [];
            for (var at = 0; at < Files.Count; at++)
            {
                var attachment = at < attachments.Count ? attachments[at] : new Attachment();
                (attachment.ContentUrl, attachment.ContentType) = (Files[at].Url, Files[at].ContentType);
                attachment.Name ??= Files[at].Name;
                attachments = at < attachments.Count ? attachments : [.. attachments, attachment];
            }

            activity.Attachments = attachments;
            return activity;
        }
    }
}

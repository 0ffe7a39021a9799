namespace BotApp.Channels.Files;

/// <summary>Sends a file that is one person's alone: kept by no cache on the way, its address told to no other site.</summary>
internal static class PrivateFile
{
    public static Task SendAsync(HttpContext context, byte[] content, string type, string name)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.File(content, type, name).ExecuteAsync(context);
    }
}

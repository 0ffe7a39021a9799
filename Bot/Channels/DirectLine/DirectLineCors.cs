namespace BotApp.Channels.DirectLine;

/// <summary>
/// Lets pages of other hosts use this door: a call is allowed by its token, not by a cookie. Errors carry the headers too,
/// else a page would not see their status.
/// </summary>
internal static class DirectLineCors
{
    private const string Methods = "GET, POST, OPTIONS";
    private const string RequestHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
    private const string MaxAge = "86400";

    /// <summary>True when the request was only a preflight, and is answered.</summary>
    public static bool Allow(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = context.Request.Headers.Origin is { Count: 1 } origin ? origin : "*";
        headers.AccessControlAllowCredentials = "true";
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            return false;
        }

        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = RequestHeaders;
        headers.AccessControlMaxAge = MaxAge;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }
}

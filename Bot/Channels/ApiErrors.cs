using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotApp.Turns;

namespace BotApp.Channels;

/// <summary>Turns what goes wrong in a door into its error document; nothing of the inside of the process leaves it.</summary>
internal sealed partial class ApiErrors(ILogger<ApiErrors> log)
{
    /// <summary>The document is JSON and nothing else: Chinese need not be escaped.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested || context.Response.HasStarted)
        {
            context.Abort();
        }
        catch (Exception failure)
        {
            await WriteAsync(context, ErrorOf(failure));
        }
    }

    private ApiError ErrorOf(Exception failure)
    {
        switch (failure)
        {
            case ApiException { Error: var error }:
                return error;
            case TooBusyException:
                return ApiError.Busy;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return ApiError.TooLarge;
            case BadHttpRequestException:
                return ApiError.NotJson;
            default:
                LogBroken(failure);
                return ApiError.Broken;
        }
    }

    private static async Task WriteAsync(HttpContext context, ApiError error)
    {
        var response = context.Response;
        response.StatusCode = error.Status;
        response.ContentType = "application/json; charset=utf-8";
        if (error == ApiError.Busy)
        {
            response.Headers.RetryAfter = TooBusyException.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        if (error == ApiError.TooLarge)
        {
            response.Headers.Connection = "close"; // the rest of the body is not read
        }

        var message = ErrorTexts.ResourceManager.GetString(error.Code, LanguageOf(context.Request));
        await using var json = new Utf8JsonWriter(response.BodyWriter, Readable);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The first of our two languages the caller names; Chinese when it names neither.</summary>
    private static CultureInfo LanguageOf(HttpRequest request)
    {
        var asked = request.Headers.AcceptLanguage.ToString();
        var english = asked.IndexOf("en", StringComparison.OrdinalIgnoreCase);
        var chinese = asked.IndexOf("zh", StringComparison.OrdinalIgnoreCase);
        return english >= 0 && (chinese < 0 || english < chinese) ? English : Chinese;
    }

    [LoggerMessage(LogLevel.Error, "A request broke.")]
    private partial void LogBroken(Exception error);
}

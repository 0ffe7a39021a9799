using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses, as Bot Framework's JSON.</summary>
public static class HttpHelper
{
    /// <summary>Settings of Bot Framework's JSON: nulls left out, times in UTC as ISO 8601, indented. What nests deeper than 256 is refused.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = NewSettings(Formatting.Indented);

    /// <summary>A serializer with those settings.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly JsonSerializer WireSerializer = JsonSerializer.Create(NewSettings(Formatting.None));

    /// <summary>Reads a request's body.</summary>
    /// <typeparam name="T">Type of the body.</typeparam>
    /// <param name="request">The request.</param>
    /// <returns>The body; the default value when it is empty or no such JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var aborted = request.HttpContext?.RequestAborted ?? CancellationToken.None;
        using var text = await PooledReader.ReadAsync(request.Body, request.ContentLength, aborted);
        try
        {
            using var json = new JsonTextReader(text) { ArrayPool = JsonCharPool.Shared };
            return WireSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes an answer: its status, and its body as JSON; 200 without a body for none.</summary>
    /// <param name="response">The response; nothing may have been written to it.</param>
    /// <param name="invokeResponse">The answer; null for none.</param>
    /// <returns>A task that ends when it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null)
        {
            return;
        }

        response.ContentType = "application/json";
        using var text = new PooledWriter();
        WireSerializer.Serialize(new JsonTextWriter(text) { ArrayPool = JsonCharPool.Shared }, invokeResponse.Body);
        await text.SendAsync(response.Body, response.HttpContext?.RequestAborted ?? CancellationToken.None);
    }

    private static JsonSerializerSettings NewSettings(Formatting formatting) =>
        new()
        {
            NullValueHandling = NullValueHandling.Ignore,
            Formatting = formatting,
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            ContractResolver = new ReadOnlyJsonContractResolver(),
            Converters = new List<JsonConverter> { new Iso8601TimeSpanConverter() },
            MaxDepth = 128,
        };
}

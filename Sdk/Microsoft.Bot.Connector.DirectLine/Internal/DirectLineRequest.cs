using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>One operation: what is sent, and which answers the interface description names.</summary>
/// <remarks>A status the description names without a body - refused, not found, too many - is an answer whose body is null; any other is an exception.</remarks>
internal sealed class DirectLineRequest(DirectLineClient client, string operation, HttpMethod method, string path)
{
    /// <summary>Statuses every operation may answer with, without a body.</summary>
    private static readonly HttpStatusCode[] Refusals =
    [
        HttpStatusCode.Unauthorized,
        HttpStatusCode.Forbidden,
        HttpStatusCode.NotFound,
        HttpStatusCode.TooManyRequests,
        HttpStatusCode.InternalServerError,
    ];

    public Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>Query parameters by name; null values are left out.</summary>
    public Dictionary<string, string> Query { get; init; } = [];

    public HttpContent Content { get; init; }

    /// <summary>The content as text, for the exception; null when it is none.</summary>
    public string ContentText { get; init; }

    /// <summary>Statuses this operation may answer with beyond 200 and the refusals.</summary>
    public HttpStatusCode[] Also { get; init; } = [];

    /// <summary>Those of them whose answer has a body.</summary>
    public HttpStatusCode[] AlsoWithBody { get; init; } = [];

    public static T Required<T>(T value, string parameter)
        where T : class => value ?? throw new ValidationException(ValidationRules.CannotBeNull, parameter);

    public static StringContent Json(string text) =>
        new(text, Encoding.UTF8) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } };

    public async Task<HttpOperationResponse<T>> SendAsync<T>(CancellationToken cancellationToken)
        where T : class
    {
        var request = NewRequest();
        HttpResponseMessage response = null;
        var trace = DirectLineTrace.Begin(client, operation, Query);
        try
        {
            if (client.Credentials is { } credentials)
            {
                await credentials.ProcessHttpRequestAsync(request, cancellationToken);
            }

            trace.Sending(request);
            response = await client.HttpClient.SendAsync(request, cancellationToken);
            trace.Received(response);
            var answer = new HttpOperationResponse<T>
            {
                Request = request,
                Response = response,
                Body = await ReadAsync<T>(request, response, cancellationToken),
            };
            trace.Ended(answer);
            return answer;
        }
        catch (Exception problem)
        {
            trace.Failed(problem);
            request.Dispose();
            response?.Dispose();
            throw;
        }
    }

    private async Task<T> ReadAsync<T>(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        var status = response.StatusCode;
        if (status != HttpStatusCode.OK && !AlsoWithBody.Contains(status))
        {
            return Refusals.Contains(status) || Also.Contains(status)
                ? null
                : throw await UnexpectedAsync(request, response, cancellationToken);
        }

        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            return SafeJsonConvert.DeserializeObject<T>(text, client.DeserializationSettings);
        }
        catch (JsonException problem)
        {
            throw new SerializationException("Unable to deserialize the response.", text, problem);
        }
    }

    private async Task<HttpOperationException> UnexpectedAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new(string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"))
        {
            Request = request.ForException(ContentText),
            Response = response.ForException(text),
        };
    }

    private HttpRequestMessage NewRequest()
    {
        var root = client.BaseUri.AbsoluteUri;
        var query = Query.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}").ToList();
        var address =
            $"{root}{(root.EndsWith('/') ? string.Empty : "/")}{path}{(query.Count > 0 ? "?" : string.Empty)}{string.Join('&', query)}";
        var request = new HttpRequestMessage(method, address) { Content = Content };
        foreach (var header in Headers ?? [])
        {
            request.Headers.Remove(header.Key);
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
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

namespace Microsoft.Bot.Connector.Http;

/// <summary>One call of a REST service: its address, what goes out, which statuses it expects, what comes back.</summary>
internal sealed class RestOperation
{
    private readonly RestService service;
    private readonly string name;
    private readonly HttpMethod method;
    private readonly StringBuilder address;
    private readonly Dictionary<string, object> parameters = new(StringComparer.Ordinal);
    private bool hasQuery;
    private bool hasBody;
    private object body;
    private Dictionary<string, List<string>> headers;
    private HttpStatusCode[] expected = [HttpStatusCode.OK];
    private Func<string, RestFailure, Exception> failure = RestFailure.AsErrorResponse;

    private RestOperation(RestService service, string name, HttpMethod method, string path)
    {
        this.service = service;
        this.name = name;
        this.method = method;
        var root = service.BaseUri.AbsoluteUri;
        address = new StringBuilder(root).Append(root.EndsWith('/') ? string.Empty : "/").Append(path);
    }

    /// <summary>Begins an operation; the path is relative to the service and its parts are escaped.</summary>
    public static RestOperation Of(RestService service, string name, HttpMethod method, string path) => new(service, name, method, path);

    /// <summary>Escapes one part of a path; null breaks the rule that it may not be.</summary>
    public static string Part(string value, string parameter) => Uri.EscapeDataString(Required(value, parameter));

    /// <summary>Gives back a required parameter; null breaks the rule that it may not be.</summary>
    public static T Required<T>(T value, string parameter)
        where T : class => value ?? throw new ValidationException(ValidationRules.CannotBeNull, parameter);

    /// <summary>Adds a query parameter; null leaves it out.</summary>
    public RestOperation Query(string key, string value)
    {
        if (value != null)
        {
            address.Append(hasQuery ? '&' : '?').Append(key).Append('=').Append(Uri.EscapeDataString(value));
            hasQuery = true;
            parameters[key] = value;
        }

        return this;
    }

    /// <summary>Sets the body, written as JSON.</summary>
    public RestOperation Body(object value)
    {
        hasBody = true;
        body = value;
        parameters[nameof(body)] = value;
        return this;
    }

    /// <summary>Adds the caller's extra headers; null adds none.</summary>
    public RestOperation Headers(Dictionary<string, List<string>> customHeaders)
    {
        headers = customHeaders;
        return this;
    }

    /// <summary>Names the statuses that are no failure; 200 alone unless set.</summary>
    public RestOperation Expect(params HttpStatusCode[] statuses)
    {
        expected = statuses;
        return this;
    }

    /// <summary>Says how an unexpected status is thrown; as an error response unless set.</summary>
    public RestOperation FailAs(Func<string, RestFailure, Exception> how)
    {
        failure = how;
        return this;
    }

    /// <summary>Sends and drops the answer's body.</summary>
    public async Task<HttpOperationResponse> SendAsync(CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(HttpCompletionOption.ResponseContentRead, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    /// <summary>Sends and reads the answer's body as JSON; an empty one is the default value.</summary>
    public Task<HttpOperationResponse<T>> SendAsync<T>(CancellationToken cancellationToken) =>
        SendAsync((_, content) => SafeJsonConvert.DeserializeObject<T>(content, service.Reading), cancellationToken);

    /// <summary>Sends and reads the answer's body in the caller's way.</summary>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(Func<HttpStatusCode, string, T> read, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(HttpCompletionOption.ResponseContentRead, cancellationToken);
        var content = response.Content == null ? string.Empty : await response.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            return new HttpOperationResponse<T>
            {
                Request = request,
                Response = response,
                Body = read(response.StatusCode, content),
            };
        }
        catch (JsonException e)
        {
            request.Dispose();
            response.Dispose();
            throw new SerializationException("Unable to deserialize the response.", content, e);
        }
    }

    /// <summary>Sends, again and again while the service is too busy, and drops the answer's body.</summary>
    public Task<HttpOperationResponse> SendPatientlyAsync(CancellationToken cancellationToken) =>
        RetryAction.RunAsync(() => SendAsync(cancellationToken), RestFailure.Judge);

    /// <summary>Sends, again and again while the service is too busy, and reads the answer's body as JSON.</summary>
    public Task<HttpOperationResponse<T>> SendPatientlyAsync<T>(CancellationToken cancellationToken) =>
        RetryAction.RunAsync(() => SendAsync<T>(cancellationToken), RestFailure.Judge);

    /// <summary>Sends and hands the answer's body over as it streams in; none unless the status is 200.</summary>
    public async Task<HttpOperationResponse<Stream>> SendForStreamAsync(CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var stream = response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStreamAsync(cancellationToken) : null;
        return new HttpOperationResponse<Stream>
        {
            Request = request,
            Response = response,
            Body = stream,
        };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        HttpCompletionOption completion,
        CancellationToken cancellationToken
    )
    {
        var trace = RestTrace.Begin(service.Client, name, parameters);
        var request = NewRequest(out var written);
        HttpResponseMessage response = null;
        try
        {
            if (service.Credentials != null)
            {
                await service.Credentials.ProcessHttpRequestAsync(request, cancellationToken);
            }

            trace.Sending(request);
            response = await service.Http.SendAsync(request, completion, cancellationToken);
            trace.Received(response);
            if (!expected.Contains(response.StatusCode))
            {
                var content = response.Content == null ? string.Empty : await response.Content.ReadAsStringAsync(cancellationToken);
                throw failure(
                    string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"),
                    new RestFailure(request, written, response, content, service.Reading)
                );
            }

            trace.End(response);
            return (request, response);
        }
        catch (Exception e)
        {
            trace.Failed(e);
            request.Dispose();
            response?.Dispose();
            throw;
        }
    }

    private HttpRequestMessage NewRequest(out string written)
    {
        written = hasBody ? SafeJsonConvert.SerializeObject(body, service.Writing) : null;
        var request = new HttpRequestMessage(method, address.ToString());
        if (written != null)
        {
            request.Content = new StringContent(written, Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        foreach (var header in headers ?? [])
        {
            request.Headers.Remove(header.Key);
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>A request as kept in an exception, readable after the connection is gone.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpRequest">The request that was sent.</param>
    /// <param name="content">Its content as text; null when there was none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpRequest"/> is null.</exception>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var option in httpRequest.Options)
        {
            Properties[option.Key] = option.Value;
        }
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>Gets the address.</summary>
    public Uri RequestUri { get; protected set; }

    /// <summary>Gets the request's options.</summary>
    public IDictionary<string, object> Properties { get; private set; }
}

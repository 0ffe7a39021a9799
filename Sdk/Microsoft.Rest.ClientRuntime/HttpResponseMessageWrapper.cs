using System;
using System.Net;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>A response as kept in an exception, readable after the connection is gone.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpResponse">The response that arrived.</param>
    /// <param name="content">Its content as text; null when there was none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpResponse"/> is null.</exception>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>Gets the status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>Gets the reason phrase; may be null.</summary>
    public string ReasonPhrase { get; protected set; }
}

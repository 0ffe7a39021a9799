using System;
using System.Net;
using System.Net.Http;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A request failed with a status; what the retrying handler shows its policy.</summary>
public class HttpRequestWithStatusException : HttpRequestException
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public HttpRequestWithStatusException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public HttpRequestWithStatusException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="inner">What caused it; may be null.</param>
    public HttpRequestWithStatusException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>Gets or sets the status the service answered with.</summary>
    public new HttpStatusCode StatusCode { get; set; }
}

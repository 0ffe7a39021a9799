using System;

namespace Microsoft.Rest;

/// <summary>The service answered with a status the operation does not expect.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public HttpOperationException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public HttpOperationException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Gets or sets the request that was sent, with its content as text.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>Gets or sets the response that arrived, with its content as text.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>Gets or sets the deserialized error body; null when the content could not be read as one.</summary>
    public object Body { get; set; }
}

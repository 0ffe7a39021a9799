using System;
using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The service answered with a status the operation does not expect.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public ErrorResponseException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public ErrorResponseException(string message)
        : this(message, null) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Gets or sets the request that was sent, with its content as text.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>Gets or sets the response that arrived, with its content as text.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>Gets or sets the error the service described; null when it described none.</summary>
    public ErrorResponse Body { get; set; }
}

using System;

namespace Microsoft.Rest;

/// <summary>Base of everything a REST client throws on its own account.</summary>
public class RestException : Exception
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public RestException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public RestException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public RestException(string message, Exception innerException)
        : base(message, innerException) { }
}

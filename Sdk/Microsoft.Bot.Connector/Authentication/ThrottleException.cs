using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The service asked to come back later.</summary>
public class ThrottleException : Exception
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public ThrottleException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public ThrottleException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public ThrottleException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Gets or sets when to come back; null when the service did not say.</summary>
    public RetryParams RetryParams { get; set; }
}

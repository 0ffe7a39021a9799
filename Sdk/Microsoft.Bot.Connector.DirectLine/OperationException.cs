using System;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The service refused an operation.</summary>
public class OperationException : Exception
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="body">The body of the answer; null for none.</param>
    public OperationException(string message, int statusCode, object body)
        : base(message)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; set; }

    /// <summary>The body of the answer; null for none.</summary>
    public object Body { get; set; }
}

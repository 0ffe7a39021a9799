using System;
using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Statuses that pass: 408 and every 5xx but 501 (not implemented) and 505 (HTTP version).</summary>
public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    /// <inheritdoc/>
    public bool IsTransient(Exception ex) =>
        ex is HttpRequestWithStatusException { StatusCode: var status }
        && status
            is HttpStatusCode.RequestTimeout
                or (
                    >= HttpStatusCode.InternalServerError
                    and not HttpStatusCode.NotImplemented
                    and not HttpStatusCode.HttpVersionNotSupported
                );
}

using System;
using System.Net;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder;

/// <summary>Says which failed calls of a channel are worth another try: timeouts, throttling, and errors of the server that may pass.</summary>
public class BotFrameworkHttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    /// <summary>Initializes a new instance of the <see cref="BotFrameworkHttpStatusCodeErrorDetectionStrategy"/> class.</summary>
    public BotFrameworkHttpStatusCodeErrorDetectionStrategy() { }

    /// <summary>Says whether a failure may pass.</summary>
    /// <param name="ex">The failure; null for none.</param>
    /// <returns>True for 408, 429 and 5xx other than 501 and 505.</returns>
    public bool IsTransient(Exception ex) =>
        ex is HttpRequestWithStatusException failure
        && failure.StatusCode
            is HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or (
                    >= HttpStatusCode.InternalServerError
                    and not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported)
                );
}

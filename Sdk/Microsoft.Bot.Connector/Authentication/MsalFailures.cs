using System;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells which of MSAL's failures are worth another try: throttling and a login service in trouble.</summary>
internal static class MsalFailures
{
    private const int TooManyRequests = 429;
    private const int ServerTrouble = 500;

    public static RetryParams Judge(Exception failure, int retryCount) =>
        failure is MsalServiceException { StatusCode: TooManyRequests or >= ServerTrouble } service
            ? Wait(service, retryCount)
            : RetryParams.StopRetrying;

    // The service's own word on when to come back counts for as many tries as there would be without it.
    private static RetryParams Wait(MsalServiceException service, int retryCount)
    {
        var usual = RetryParams.DefaultBackOff(retryCount);
        return usual.ShouldRetry && service.Headers?.RetryAfter?.Delta is { } delta ? new RetryParams(delta) : usual;
    }
}

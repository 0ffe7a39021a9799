using System;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tries to get a token until it works or may not be tried again.</summary>
public static class Retry
{
    /// <summary>Runs an operation, asking after each failure whether and when to try again.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="task">Starts one try.</param>
    /// <param name="retryExceptionHandler">Told the failure and the retries made so far, says what next.</param>
    /// <returns>The result of the try that worked.</returns>
    /// <exception cref="AggregateException">None worked; it holds every failure in order.</exception>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) =>
        Retries.RunAsync(task, retryExceptionHandler, "Failed to acquire token for client credentials.");
}

using System;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Tries an operation until it works or may not be tried again.</summary>
public static class RetryAction
{
    /// <summary>Runs an operation, asking after each failure whether and when to try again.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="task">Starts one try.</param>
    /// <param name="retryExceptionHandler">Told the failure and the retries made so far, says what next.</param>
    /// <returns>The result of the try that worked.</returns>
    /// <exception cref="AggregateException">None worked; it holds every failure in order.</exception>
    public static Task<TResult> RunAsync<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) =>
        Retries.RunAsync(task, retryExceptionHandler, "Failed to perform the operation.");
}

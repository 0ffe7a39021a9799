using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The loop behind the public retry helpers.</summary>
internal static class Retries
{
    public static async Task<TResult> RunAsync<TResult>(
        Func<Task<TResult>> task,
        Func<Exception, int, RetryParams> retryExceptionHandler,
        string failed
    )
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        var failures = new List<Exception>();
        RetryParams next;
        do
        {
            try
            {
                return await task();
            }
            catch (Exception e)
            {
                failures.Add(e);
                next = retryExceptionHandler(e, failures.Count - 1);
            }

            if (next.ShouldRetry)
            {
                await Task.Delay(next.RetryAfter.WithJitter());
            }
        } while (next.ShouldRetry);

        throw new AggregateException(failed, failures);
    }
}

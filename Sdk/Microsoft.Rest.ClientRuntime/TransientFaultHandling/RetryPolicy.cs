using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Runs an operation and tries it again while its errors pass by themselves and the strategy allows.</summary>
public class RetryPolicy
{
    internal static readonly RetryPolicy None = new(new HttpStatusCodeErrorDetectionStrategy(), new FixedIntervalRetryStrategy(0));

    /// <summary>Initializes a new instance.</summary>
    /// <param name="errorDetectionStrategy">Knows which errors pass.</param>
    /// <param name="retryStrategy">Knows how often and how fast to try.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        ErrorDetectionStrategy = errorDetectionStrategy ?? throw new ArgumentNullException(nameof(errorDetectionStrategy));
        RetryStrategy = retryStrategy ?? throw new ArgumentNullException(nameof(retryStrategy));
    }

    /// <summary>Initializes a new instance with a fixed pause.</summary>
    /// <param name="errorDetectionStrategy">Knows which errors pass.</param>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="retryInterval">The pause, 0 or more.</param>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount, retryInterval)) { }

    /// <summary>Gets what knows which errors pass.</summary>
    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; private set; }

    /// <summary>Gets what knows how often and how fast to try.</summary>
    public RetryStrategy RetryStrategy { get; private set; }

    /// <summary>Runs the operation until it succeeds or may not be tried again.</summary>
    /// <typeparam name="TResult">Type of its result.</typeparam>
    /// <param name="taskFunc">Starts one try.</param>
    /// <returns>The result of the try that succeeded.</returns>
    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc) => ExecuteAsync(taskFunc, CancellationToken.None);

    /// <summary>Runs the operation until it succeeds or may not be tried again.</summary>
    /// <typeparam name="TResult">Type of its result.</typeparam>
    /// <param name="taskFunc">Starts one try.</param>
    /// <param name="cancellationToken">Ends the waiting between tries.</param>
    /// <returns>The result of the try that succeeded; the error of the last try is thrown as it is.</returns>
    public async Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskFunc);
        var shouldRetry = RetryStrategy.GetShouldRetryHandler();
        for (var retries = 0; ; retries++)
        {
            TimeSpan pause;
            try
            {
                return await taskFunc();
            }
            catch (Exception e) when (ErrorDetectionStrategy.IsTransient(e) && Allows(shouldRetry(retries, e), out pause))
            {
                pause = retries == 0 && RetryStrategy.FastFirstRetry ? TimeSpan.Zero : pause;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Runs the operation until it succeeds or may not be tried again.</summary>
    /// <param name="taskAction">Starts one try.</param>
    /// <param name="cancellationToken">Ends the waiting between tries.</param>
    /// <returns>A task that ends with the try that succeeded; the error of the last try is thrown as it is.</returns>
    public Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taskAction);
        return ExecuteAsync(
            async () =>
            {
                await taskAction();
                return true;
            },
            cancellationToken
        );
    }

    private static bool Allows(RetryCondition condition, out TimeSpan pause)
    {
        pause = condition.DelayBeforeRetry;
        return condition.RetryAllowed;
    }
}

using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether to try again, and after how long.</summary>
public class RetryParams
{
    private const int MaxRetries = 10;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultBackOffTime = TimeSpan.FromMilliseconds(50);

    /// <summary>Initializes a new instance that does not try again.</summary>
    public RetryParams() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="retryAfter">Time to wait before; more than ten seconds count as ten.</param>
    /// <param name="shouldRetry">Whether to try again.</param>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
    }

    /// <summary>Gets an answer that ends the trying.</summary>
    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    /// <summary>Gets or sets a value indicating whether to try again.</summary>
    public bool ShouldRetry { get; set; }

    /// <summary>Gets or sets the time to wait before.</summary>
    public TimeSpan RetryAfter { get; set; }

    /// <summary>Gets the usual answer: ten retries, 50 ms apart.</summary>
    /// <param name="retryCount">Retries made so far, from 0.</param>
    /// <returns>The answer.</returns>
    public static RetryParams DefaultBackOff(int retryCount) =>
        retryCount < MaxRetries ? new RetryParams(DefaultBackOffTime) : StopRetrying;
}

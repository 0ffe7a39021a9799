using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again with pauses that double, within bounds, give or take a fifth by chance.</summary>
public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    private readonly int retryCount;
    private readonly TimeSpan minBackoff;
    private readonly TimeSpan maxBackoff;
    private readonly TimeSpan deltaBackoff;

    /// <summary>Initializes a new instance with ten retries between one and thirty seconds apart.</summary>
    public ExponentialBackoffRetryStrategy()
        : this(DefaultClientRetryCount, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10)) { }

    /// <summary>Initializes a new instance whose first retry comes at once.</summary>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="minBackoff">The shortest pause.</param>
    /// <param name="maxBackoff">The longest pause.</param>
    /// <param name="deltaBackoff">What the doubling starts from.</param>
    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(null, retryCount, minBackoff, maxBackoff, deltaBackoff, firstFastRetry: true) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="name">Its name; may be null.</param>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="minBackoff">The shortest pause.</param>
    /// <param name="maxBackoff">The longest pause.</param>
    /// <param name="deltaBackoff">What the doubling starts from.</param>
    /// <param name="firstFastRetry">Whether the first retry comes at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the shortest pause exceeds the longest.</exception>
    public ExponentialBackoffRetryStrategy(
        string name,
        int retryCount,
        TimeSpan minBackoff,
        TimeSpan maxBackoff,
        TimeSpan deltaBackoff,
        bool firstFastRetry
    )
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(minBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(deltaBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBackoff, maxBackoff);
        this.retryCount = retryCount;
        this.minBackoff = minBackoff;
        this.maxBackoff = maxBackoff;
        this.deltaBackoff = deltaBackoff;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (count, _) => count < retryCount ? new RetryCondition(true, PauseBefore(count)) : new RetryCondition(false, TimeSpan.Zero);

    private TimeSpan PauseBefore(int count)
    {
        var chance = 0.8 + (Random.Shared.NextDouble() * 0.4);
        var grown = (Math.Pow(2, count) - 1) * chance * deltaBackoff.TotalMilliseconds;
        return TimeSpan.FromMilliseconds(Math.Min(minBackoff.TotalMilliseconds + grown, maxBackoff.TotalMilliseconds));
    }
}

using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times with the same pause between.</summary>
public class FixedIntervalRetryStrategy : RetryStrategy
{
    private readonly int retryCount;
    private readonly TimeSpan retryInterval;

    /// <summary>Initializes a new instance with ten retries, a second apart.</summary>
    public FixedIntervalRetryStrategy()
        : this(DefaultClientRetryCount) { }

    /// <summary>Initializes a new instance with retries a second apart.</summary>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    public FixedIntervalRetryStrategy(int retryCount)
        : this(retryCount, TimeSpan.FromSeconds(1)) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="retryInterval">The pause, 0 or more.</param>
    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval)
        : this(null, retryCount, retryInterval, firstFastRetry: true) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="name">Its name; may be null.</param>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="retryInterval">The pause, 0 or more.</param>
    /// <param name="firstFastRetry">Whether the first retry comes at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval, bool firstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryInterval, TimeSpan.Zero);
        this.retryCount = retryCount;
        this.retryInterval = retryInterval;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (count, _) => new RetryCondition(count < retryCount, count < retryCount ? retryInterval : TimeSpan.Zero);
}

using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A policy that makes its own error detection.</summary>
/// <typeparam name="T">Knows which errors pass.</typeparam>
public class RetryPolicy<T> : RetryPolicy
    where T : ITransientErrorDetectionStrategy, new()
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="retryStrategy">Knows how often and how fast to try.</param>
    public RetryPolicy(RetryStrategy retryStrategy)
        : base(new T(), retryStrategy) { }

    /// <summary>Initializes a new instance whose retries come a second apart.</summary>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    public RetryPolicy(int retryCount)
        : base(new T(), new FixedIntervalRetryStrategy(retryCount)) { }

    /// <summary>Initializes a new instance with a fixed pause.</summary>
    /// <param name="retryCount">Number of retries, 0 or more.</param>
    /// <param name="retryInterval">The pause, 0 or more.</param>
    public RetryPolicy(int retryCount, TimeSpan retryInterval)
        : base(new T(), retryCount, retryInterval) { }
}

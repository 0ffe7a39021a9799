using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Decides whether to try again.</summary>
/// <param name="retryCount">Retries made so far, from 0.</param>
/// <param name="lastException">What the last try ended with.</param>
/// <returns>Whether to try again, and after how long.</returns>
public delegate RetryCondition ShouldRetryHandler(int retryCount, Exception lastException);

/// <summary>How often and how fast to try again.</summary>
public abstract class RetryStrategy
{
    /// <summary>Retries made unless said otherwise.</summary>
    public const int DefaultClientRetryCount = 10;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="name">Its name; may be null.</param>
    /// <param name="firstFastRetry">Whether the first retry comes at once.</param>
    protected RetryStrategy(string name, bool firstFastRetry)
    {
        Name = name;
        FastFirstRetry = firstFastRetry;
    }

    /// <summary>Gets the name; may be null.</summary>
    public string Name { get; private set; }

    /// <summary>Gets or sets a value indicating whether the first retry comes at once.</summary>
    public bool FastFirstRetry { get; set; }

    /// <summary>Gets a fresh decision function for one operation.</summary>
    /// <returns>The function.</returns>
    public abstract ShouldRetryHandler GetShouldRetryHandler();
}

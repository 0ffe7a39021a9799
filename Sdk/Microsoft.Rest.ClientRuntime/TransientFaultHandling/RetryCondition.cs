using System;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Whether to try again, and after how long.</summary>
public class RetryCondition
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="retryAllowed">Whether to try again.</param>
    /// <param name="delay">Time to wait before.</param>
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        RetryAllowed = retryAllowed;
        DelayBeforeRetry = delay;
    }

    /// <summary>Gets a value indicating whether to try again.</summary>
    public bool RetryAllowed { get; private set; }

    /// <summary>Gets the time to wait before.</summary>
    public TimeSpan DelayBeforeRetry { get; private set; }
}

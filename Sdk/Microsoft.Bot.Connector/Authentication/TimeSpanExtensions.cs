using System;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Spreads waiting times, so that many who wait do not come back at once.</summary>
public static class TimeSpanExtensions
{
    /// <summary>Adds a random share to a waiting time.</summary>
    /// <param name="delay">The waiting time.</param>
    /// <param name="multiplier">The largest share; a tenth unless given.</param>
    /// <returns>The waiting time, longer by up to that share.</returns>
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1) =>
        delay + (delay * multiplier * Random.Shared.NextDouble());
}

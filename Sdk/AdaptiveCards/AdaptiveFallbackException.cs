using System;

namespace AdaptiveCards;

/// <summary>An element cannot be shown, and neither can its fallback.</summary>
public class AdaptiveFallbackException : AdaptiveException
{
    /// <inheritdoc/>
    public AdaptiveFallbackException() { }

    /// <inheritdoc/>
    public AdaptiveFallbackException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public AdaptiveFallbackException(string message, Exception innerException)
        : base(message, innerException) { }
}

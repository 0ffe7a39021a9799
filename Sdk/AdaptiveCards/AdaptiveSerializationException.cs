using System;

namespace AdaptiveCards;

/// <summary>A card, or a host configuration, cannot be read.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    /// <inheritdoc/>
    public AdaptiveSerializationException() { }

    /// <inheritdoc/>
    public AdaptiveSerializationException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException) { }
}

using System;

namespace AdaptiveCards;

/// <summary>Something is wrong with a card.</summary>
public class AdaptiveException : Exception
{
    /// <summary>An exception with the usual words.</summary>
    public AdaptiveException() { }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public AdaptiveException(string message)
        : base(message) { }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public AdaptiveException(string message, Exception innerException)
        : base(message, innerException) { }
}

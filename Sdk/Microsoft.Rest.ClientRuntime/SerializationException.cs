using System;

namespace Microsoft.Rest;

/// <summary>A body could not be read as the type the operation promises; <see cref="Content"/> holds the text.</summary>
public class SerializationException : RestException
{
    /// <summary>Initializes a new instance with the runtime's default message.</summary>
    public SerializationException() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    public SerializationException(string message)
        : base(message) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public SerializationException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Initializes a new instance with the text that could not be read.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="content">The text as it arrived.</param>
    /// <param name="innerException">What caused it; may be null.</param>
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>Gets or sets the text that could not be read; null when it is not known.</summary>
    public string Content { get; set; }
}

namespace Microsoft.Bot.Schema;

/// <summary>Codes a service gives in <see cref="Error.Code"/>.</summary>
public class ErrorCodes
{
    /// <summary>The service itself failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>A value given does not fit.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body could not be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>Something required is absent.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The message is larger than the channel takes.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as a service tells it.</summary>
public class Error
{
    /// <summary>Initializes a new instance of the <see cref="Error"/> class with nothing set.</summary>
    public Error() { }

    /// <summary>Initializes a new instance of the <see cref="Error"/> class.</summary>
    /// <param name="code">The kind of error, one of <see cref="ErrorCodes"/> or the service's own.</param>
    /// <param name="message">The error in words.</param>
    /// <param name="innerHttpError">The answer of a service further down that caused the error; null when there is none.</param>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>The kind of error, one of <see cref="ErrorCodes"/> or the service's own.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>The error in words.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }

    /// <summary>The answer of a service further down that caused the error; null when there is none.</summary>
    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The body of an answer that reports an error.</summary>
public class ErrorResponse
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ErrorResponse() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="error">What went wrong.</param>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}

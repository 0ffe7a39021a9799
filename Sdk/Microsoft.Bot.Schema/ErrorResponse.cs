using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed call.</summary>
public class ErrorResponse
{
    /// <summary>Initializes a new instance of the <see cref="ErrorResponse"/> class with nothing set.</summary>
    public ErrorResponse() { }

    /// <summary>Initializes a new instance of the <see cref="ErrorResponse"/> class.</summary>
    /// <param name="error">What went wrong.</param>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}

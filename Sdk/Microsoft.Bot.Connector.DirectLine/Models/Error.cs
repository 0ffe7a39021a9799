using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Error() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="code">A word for programs.</param>
    /// <param name="message">A sentence for people.</param>
    public Error(string code = default, string message = default)
    {
        Code = code;
        Message = message;
    }

    /// <summary>A word for programs.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>A sentence for people.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }
}

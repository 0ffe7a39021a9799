using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The HTTP answer of a service further down.</summary>
public class InnerHttpError
{
    /// <summary>Initializes a new instance of the <see cref="InnerHttpError"/> class with nothing set.</summary>
    public InnerHttpError() { }

    /// <summary>Initializes a new instance of the <see cref="InnerHttpError"/> class.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="body">The body of the answer.</param>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status code.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body of the answer.</summary>
    [JsonProperty(PropertyName = "body")]
    public object Body { get; set; }
}

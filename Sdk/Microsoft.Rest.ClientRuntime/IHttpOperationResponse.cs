using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>What every answer of a REST operation carries: the request as sent and the response as received.</summary>
public interface IHttpOperationResponse
{
    /// <summary>Gets or sets the request as it was sent.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>Gets or sets the response as it arrived.</summary>
    HttpResponseMessage Response { get; set; }
}

using System.Net.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Messages as exceptions keep them.</summary>
public static class RestExtensions
{
    /// <summary>A request, readable after the connection is gone.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">Its content as text; null for none.</param>
    /// <returns>The request with its headers.</returns>
    public static HttpRequestMessageWrapper ForException(this HttpRequestMessage request, string content = null) => new(request, content);

    /// <summary>A response, readable after the connection is gone.</summary>
    /// <param name="response">The response.</param>
    /// <param name="content">Its content as text; null for none.</param>
    /// <returns>The response with its headers.</returns>
    public static HttpResponseMessageWrapper ForException(this HttpResponseMessage response, string content = null) =>
        new(response, content);
}

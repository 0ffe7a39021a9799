using System.Globalization;
using System.Net.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Makes exceptions of refused operations, which by themselves come back without a body.</summary>
public static class ErrorHandling
{
    /// <summary>The body of an answer.</summary>
    /// <typeparam name="ObjectT">What the body is.</typeparam>
    /// <param name="result">The answer.</param>
    /// <returns>The body; null when a successful answer had none.</returns>
    /// <exception cref="HttpOperationException">The status is none of success.</exception>
    public static ObjectT HandleError<ObjectT>(this HttpOperationResponse<ObjectT> result) =>
        result.Response.IsSuccessStatusCode
            ? result.Body
            : throw new HttpOperationException(Describe(result.Response))
            {
                Request = result.Request?.ForException(),
                Response = result.Response.ForException(),
                Body = result.Body,
            };

    private static string Describe(HttpResponseMessage response) =>
        string.IsNullOrEmpty(response.ReasonPhrase)
            ? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)
            : response.ReasonPhrase;
}

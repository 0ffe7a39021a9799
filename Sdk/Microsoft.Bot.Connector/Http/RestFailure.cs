using System;
using System.Net;
using System.Net.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Http;

/// <summary>A call that ended with an unexpected status, and the exceptions it may be thrown as.</summary>
internal sealed record RestFailure(
    HttpRequestMessage Request,
    string RequestContent,
    HttpResponseMessage Response,
    string Content,
    JsonSerializerSettings Reading
)
{
    /// <summary>The exception of the connector's operations; the body is null when the service described no error.</summary>
    public static Exception AsErrorResponse(string message, RestFailure failure) =>
        new ErrorResponseException(message)
        {
            Request = new HttpRequestMessageWrapper(failure.Request, failure.RequestContent),
            Response = new HttpResponseMessageWrapper(failure.Response, failure.Content),
            Body = failure.ReadError(),
        };

    /// <summary>The exception of the token service's and Teams' operations.</summary>
    public static Exception AsHttpOperation(string message, RestFailure failure) =>
        new HttpOperationException(message)
        {
            Request = new HttpRequestMessageWrapper(failure.Request, failure.RequestContent),
            Response = new HttpResponseMessageWrapper(failure.Response, failure.Content),
            Body = failure.ReadError(),
        };

    /// <summary>Whether to try again: only when the service was too busy, and then as often as tokens are tried for.</summary>
    public static RetryParams Judge(Exception failure, int retryCount) =>
        failure is HttpOperationException { Response.StatusCode: HttpStatusCode.TooManyRequests }
            ? RetryParams.DefaultBackOff(retryCount)
            : RetryParams.StopRetrying;

    private ErrorResponse ReadError()
    {
        try
        {
            return SafeJsonConvert.DeserializeObject<ErrorResponse>(Content, Reading);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>Sends a request again while its status passes by itself: three times, one to ten seconds apart, unless told otherwise.</summary>
public class RetryDelegatingHandler : DelegatingHandler
{
    private static readonly ExponentialBackoffRetryStrategy UsualStrategy = new(
        null,
        retryCount: 3,
        minBackoff: TimeSpan.FromSeconds(1),
        maxBackoff: TimeSpan.FromSeconds(10),
        deltaBackoff: TimeSpan.FromSeconds(10),
        firstFastRetry: true
    );

    private RetryPolicy retryPolicy = new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(UsualStrategy);

    /// <summary>Initializes a new instance without an inner handler.</summary>
    public RetryDelegatingHandler() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="innerHandler">The next handler.</param>
    public RetryDelegatingHandler(DelegatingHandler innerHandler)
        : base(innerHandler) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="retryPolicy">The policy.</param>
    /// <param name="innerHandler">The next handler.</param>
    public RetryDelegatingHandler(RetryPolicy retryPolicy, HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
        RetryPolicy = retryPolicy;
    }

    /// <summary>Gets or sets the policy.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public RetryPolicy RetryPolicy
    {
        get => retryPolicy;
        set => retryPolicy = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Sends the request; a response that still fails after the last retry is returned, not thrown.</summary>
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = null;
        try
        {
            return await RetryPolicy.ExecuteAsync(
                async () =>
                {
                    response?.Dispose();
                    response = null;
                    response = await base.SendAsync(request, cancellationToken);
                    return response.IsSuccessStatusCode ? response : throw Failure(response);
                },
                cancellationToken
            );
        }
        catch (HttpRequestWithStatusException) when (response != null)
        {
            return response;
        }
    }

    private static HttpRequestWithStatusException Failure(HttpResponseMessage response) =>
        new($"The service answered {(int)response.StatusCode}.") { StatusCode = response.StatusCode };
}

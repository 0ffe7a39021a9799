using System;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>The answer of a REST operation without a body. Disposing it disposes the request and the response.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool disposed;

    /// <inheritdoc/>
    public HttpRequestMessage Request { get; set; }

    /// <inheritdoc/>
    public HttpResponseMessage Response { get; set; }

    /// <summary>Disposes the request and the response; doing so twice is harmless.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the request and the response.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposed || !disposing)
        {
            return;
        }

        disposed = true;
        Request?.Dispose();
        Response?.Dispose();
    }
}

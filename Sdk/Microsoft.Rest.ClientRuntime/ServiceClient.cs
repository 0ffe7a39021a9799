using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>Base of the REST clients: owns the <see cref="System.Net.Http.HttpClient"/> and its chain of handlers.</summary>
/// <typeparam name="T">The client itself.</typeparam>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private HttpClient httpClient;
    private bool ownsHttpClient;
    private bool disposed;

    /// <summary>Initializes a new instance with a chain of its own that retries passing faults.</summary>
    protected ServiceClient()
        : this(CreateRootHandler()) { }

    /// <summary>Initializes a new instance over a caller's client, used as it is.</summary>
    /// <param name="httpClient">The client; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        if (httpClient == null)
        {
            InitializeHttpClient(CreateRootHandler());
        }
        else
        {
            this.httpClient = httpClient;
            ownsHttpClient = disposeHttpClient;
        }
    }

    /// <summary>Initializes a new instance with extra handlers in front of the network.</summary>
    /// <param name="handlers">Handlers, outermost first.</param>
    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(CreateRootHandler(), handlers) { }

    /// <summary>Initializes a new instance with the caller's root and extra handlers.</summary>
    /// <param name="rootHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers, outermost first.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        InitializeHttpClient(rootHandler, handlers);
    }

    /// <summary>Gets the client that sends the requests; null after <see cref="Dispose()"/>. One set later stays its giver's to
    /// dispose.</summary>
    public HttpClient HttpClient
    {
        get => httpClient;
        protected set
        {
            if (ownsHttpClient && !ReferenceEquals(httpClient, value))
            {
                httpClient?.Dispose();
                ownsHttpClient = false;
            }

            httpClient = value;
        }
    }

    /// <summary>Gets the chain of handlers, outermost first; empty over a caller's client.</summary>
    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler != null; handler = (handler as DelegatingHandler)?.InnerHandler)
            {
                yield return handler;
            }
        }
    }

    /// <summary>Gets the User-Agent values sent with every request.</summary>
    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>Gets or sets the outermost handler; null over a caller's client.</summary>
    protected HttpMessageHandler FirstMessageHandler { get; set; }

    /// <summary>Gets or sets the handler that reaches the network; null over a caller's client.</summary>
    protected HttpClientHandler HttpClientHandler { get; set; }

    /// <summary>Disposes the client when this object owns it; doing so twice is harmless.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Sets the policy of every retrying handler in the chain; null switches retries off.</summary>
    /// <param name="retryPolicy">The policy.</param>
    public virtual void SetRetryPolicy(RetryPolicy retryPolicy)
    {
        foreach (var handler in HttpMessageHandlers)
        {
            if (handler is RetryDelegatingHandler retrying)
            {
                retrying.RetryPolicy = retryPolicy ?? RetryPolicy.None;
            }
        }
    }

    /// <summary>Adds a product to the User-Agent.</summary>
    /// <param name="productName">Name of the product.</param>
    /// <returns>False after <see cref="Dispose()"/>.</returns>
    public bool SetUserAgent(string productName) => SetUserAgent(productName, typeof(T).Assembly.GetName().Version?.ToString());

    /// <summary>Adds a product to the User-Agent unless it stands there.</summary>
    /// <param name="productName">Name of the product.</param>
    /// <param name="version">Its version; null when unknown.</param>
    /// <returns>False after <see cref="Dispose()"/>.</returns>
    public bool SetUserAgent(string productName, string version)
    {
        if (disposed || HttpClient == null)
        {
            return false;
        }

        var product = new ProductInfoHeaderValue(productName, version);
        if (!UserAgent.Contains(product))
        {
            UserAgent.Add(product);
        }

        return true;
    }

    /// <summary>Makes the handler that reaches the network.</summary>
    /// <returns>A new handler.</returns>
    protected static HttpClientHandler CreateRootHandler() => new();

    /// <summary>Disposes the client when this object owns it.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposed || !disposing)
        {
            return;
        }

        disposed = true;
        if (ownsHttpClient)
        {
            httpClient?.Dispose();
        }

        httpClient = null;
        FirstMessageHandler = null;
        HttpClientHandler = null;
    }

    /// <summary>Builds the chain and the client over it.</summary>
    /// <param name="httpClientHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers, outermost first; each may be a chain of its own.</param>
    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpClientHandler = httpClientHandler;
        FirstMessageHandler = CreateHttpHandlerPipeline(httpClientHandler, handlers);
        HttpClient = new HttpClient(FirstMessageHandler, disposeHandler: true);
        ownsHttpClient = true;
        SetUserAgent(typeof(T).FullName);
    }

    /// <summary>Chains the handlers: retries outermost, then the given ones, then the network.</summary>
    /// <param name="httpClientHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers, outermost first.</param>
    /// <returns>The outermost handler.</returns>
    protected virtual DelegatingHandler CreateHttpHandlerPipeline(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpMessageHandler inner = httpClientHandler;
        for (var i = (handlers?.Length ?? 0) - 1; i >= 0; i--)
        {
            var last = handlers[i];
            while (last.InnerHandler is DelegatingHandler next)
            {
                last = next;
            }

            last.InnerHandler = inner;
            inner = handlers[i];
        }

        return new RetryDelegatingHandler { InnerHandler = inner };
    }
}

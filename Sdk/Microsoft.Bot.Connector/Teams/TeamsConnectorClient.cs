using System;
using System.Net.Http;
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Talks to Teams' own part of the connector service over HTTP.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient
{
    private static readonly Uri UsualService = new("https://api.botframework.com");

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public TeamsConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public TeamsConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClientHandler rootHandler,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, rootHandler, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance over a caller's client.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="httpClient">Used as it is; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Initialize();
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance over a caller's client.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="customHttpClient">Used as it is, never disposed; null makes one.</param>
    /// <param name="handlers">Handlers in front of the network, used when no client is given.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        if (customHttpClient != null)
        {
            HttpClient = customHttpClient;
            ConnectorClient.AddDefaultRequestHeaders(customHttpClient);
        }
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    protected TeamsConnectorClient(params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    protected TeamsConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected TeamsConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected TeamsConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => field ??= RestService.NewWritingSettings();

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => field ??= RestService.NewReadingSettings();

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; private set; }

    internal RestService Service => new(this, HttpClient, BaseUri, Credentials, SerializationSettings, DeserializationSettings);

    private void Initialize()
    {
        Teams = new TeamsOperations(this);
        BaseUri = UsualService;
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }
}

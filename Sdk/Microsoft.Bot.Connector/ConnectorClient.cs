using System;
using System.Net.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to a channel's connector service over HTTP on the bot's behalf.</summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly Uri UsualService = new("https://api.botframework.com");

    /// <summary>Initializes a new instance that signs as an app.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="microsoftAppId">The app id; null sends unsigned requests.</param>
    /// <param name="microsoftAppPassword">The app's password.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = null,
        string microsoftAppPassword = null,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), true, handlers) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="addJwtTokenRefresher">Without effect; the credentials keep their tokens fresh.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, handlers)
    {
        Credentials = credentials;
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="httpClientHandler">Reaches the network.</param>
    /// <param name="addJwtTokenRefresher">Without effect; the credentials keep their tokens fresh.</param>
    /// <param name="customHttpClient">Used as it is instead, never disposed; null for none.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClientHandler httpClientHandler,
        bool addJwtTokenRefresher = true,
        HttpClient customHttpClient = null,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, httpClientHandler, handlers)
    {
        Credentials = credentials;
        Adopt(customHttpClient);
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="customHttpClient">Used as it is, never disposed; null makes one.</param>
    /// <param name="addJwtTokenRefresher">Without effect; the credentials keep their tokens fresh.</param>
    /// <param name="handlers">Handlers in front of the network, used when no client is given.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, (ServiceClientCredentials)credentials, customHttpClient, addJwtTokenRefresher, handlers) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests; null sends them unsigned.</param>
    /// <param name="customHttpClient">Used as it is, never disposed; null makes one.</param>
    /// <param name="addJwtTokenRefresher">Without effect; the credentials keep their tokens fresh.</param>
    /// <param name="handlers">Handlers in front of the network, used when no client is given.</param>
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, handlers)
    {
        Credentials = credentials;
        Adopt(customHttpClient);
    }

    /// <summary>Initializes a new instance over a caller's client.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests; null sends them unsigned.</param>
    /// <param name="httpClient">Used as it is; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
    }

    /// <summary>Initializes a new instance for public Azure over a caller's client.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="httpClient">Used as it is; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
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
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClientHandler rootHandler,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, rootHandler, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance without credentials over a caller's client.</summary>
    /// <param name="httpClient">Used as it is; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials for public Azure.</summary>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    protected ConnectorClient(params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials for public Azure.</summary>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
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
    public virtual IAttachments Attachments { get; private set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    internal RestService Service => new(this, HttpClient, BaseUri, Credentials, SerializationSettings, DeserializationSettings);

    private void Initialize()
    {
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        BaseUri = UsualService;
        AddDefaultRequestHeaders(HttpClient);
    }

    private void Adopt(HttpClient customHttpClient)
    {
        if (customHttpClient != null)
        {
            HttpClient = customHttpClient;
            AddDefaultRequestHeaders(customHttpClient);
        }
    }
}

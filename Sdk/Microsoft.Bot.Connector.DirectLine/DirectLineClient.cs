using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A client of a Direct Line service. Safe to use from several threads; made once and kept.</summary>
public class DirectLineClient : ServiceClient<DirectLineClient>, IDirectLineClient
{
    /// <summary>Initializes a new instance for Microsoft's service.</summary>
    /// <param name="secretOrToken">A secret, or the token for one conversation.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    public DirectLineClient(string secretOrToken = null, params DelegatingHandler[] handlers)
        : this(new DirectLineClientCredentials(secretOrToken), handlers) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="credentials">A secret, or the token for one conversation.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">Address or credentials are missing.</exception>
    public DirectLineClient(Uri baseUri, DirectLineClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, (ServiceClientCredentials)credentials, handlers) { }

    /// <summary>Initializes a new instance for the service the credentials belong to.</summary>
    /// <param name="credentials">What proves who asks.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">The credentials are missing.</exception>
    public DirectLineClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(EndpointOf(credentials), credentials, handlers) { }

    /// <summary>Initializes a new instance for the service the credentials belong to.</summary>
    /// <param name="credentials">What proves who asks.</param>
    /// <param name="rootHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException">The credentials are missing.</exception>
    public DirectLineClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(EndpointOf(credentials), credentials, rootHandler, handlers) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="credentials">What proves who asks.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">Address or credentials are missing.</exception>
    public DirectLineClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, handlers)
    {
        Use(credentials);
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="credentials">What proves who asks.</param>
    /// <param name="rootHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException">Address or credentials are missing.</exception>
    public DirectLineClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClientHandler rootHandler,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, rootHandler, handlers)
    {
        Use(credentials);
    }

    /// <summary>Initializes a new instance for Microsoft's service, without credentials.</summary>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    protected DirectLineClient(params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance for Microsoft's service, without credentials.</summary>
    /// <param name="rootHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    protected DirectLineClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address is missing.</exception>
    protected DirectLineClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">The address of the service.</param>
    /// <param name="rootHandler">The handler that reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address is missing.</exception>
    protected DirectLineClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings { get; private set; }

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings { get; private set; }

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    /// <inheritdoc/>
    public virtual ITokens Tokens { get; private set; }

    private static Uri EndpointOf(ServiceClientCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new Uri((credentials as DirectLineClientCredentials)?.Endpoint ?? DirectLineClientCredentials.DefaultEndpoint);
    }

    private static JsonSerializerSettings NewSettings() =>
        new()
        {
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            NullValueHandling = NullValueHandling.Ignore,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            ContractResolver = new ReadOnlyJsonContractResolver(),
            Converters = new List<JsonConverter> { new Iso8601TimeSpanConverter() },
        };

    private void Initialize()
    {
        Conversations = new Conversations(this);
        Tokens = new Tokens(this);
        BaseUri = new Uri(DirectLineClientCredentials.DefaultEndpoint);
        SerializationSettings = NewSettings();
        SerializationSettings.Formatting = Formatting.Indented;
        DeserializationSettings = NewSettings();
    }

    private void Use(ServiceClientCredentials credentials)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        Credentials.InitializeServiceClient(this);
    }
}

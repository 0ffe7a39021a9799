using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the token service over HTTP.</summary>
public class OAuthClient : ServiceClient<OAuthClient>, IOAuthClient
{
    private static readonly Uri UsualService = new("https://token.botframework.com");

    /// <summary>Initializes a new instance over a caller's client.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="httpClient">Used as it is; null makes one.</param>
    /// <param name="disposeHttpClient">Whether this object disposes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public OAuthClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public OAuthClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance for public Azure.</summary>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public OAuthClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException">The address or the credentials are null.</exception>
    public OAuthClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
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
    public OAuthClient(
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
    protected OAuthClient(HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    protected OAuthClient(params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    protected OAuthClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers)
    {
        Initialize();
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="handlers">Handlers in front of the network, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected OAuthClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
    }

    /// <summary>Initializes a new instance without credentials.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="rootHandler">Reaches the network.</param>
    /// <param name="handlers">Handlers in front of it, outermost first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseUri"/> is null.</exception>
    protected OAuthClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
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
    public virtual IBotSignIn BotSignIn { get; private set; }

    /// <inheritdoc/>
    public virtual IUserToken UserToken { get; private set; }

    internal RestService Service => new(this, HttpClient, BaseUri, Credentials, SerializationSettings, DeserializationSettings);

    /// <summary>Gets what a sign-in card needs.</summary>
    /// <param name="state">What the link carries, as the token clients write it.</param>
    /// <param name="codeChallenge">Challenge of the magic code; null for none.</param>
    /// <param name="emulatorUrl">Address of the Emulator; null for none.</param>
    /// <param name="finalRedirect">Where the browser ends up; null for nowhere.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with the link and what token exchange needs.</returns>
    /// <exception cref="HttpOperationException">The service answered anything but 200.</exception>
    /// <exception cref="ValidationException"><paramref name="state"/> is null.</exception>
    public async Task<HttpOperationResponse<SignInResource>> GetSignInResourceWithHttpMessagesAsync(
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Service, "GetSignInResource", HttpMethod.Get, "api/botsignin/GetSignInResource")
            .Query("state", RestOperation.Required(state, nameof(state)))
            .Query("code_challenge", codeChallenge)
            .Query("emulatorUrl", emulatorUrl)
            .Query("finalRedirect", finalRedirect)
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync<SignInResource>(cancellationToken);

    /// <summary>Exchanges a token for one of a connection.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="exchangeRequest">The token or resource to exchange.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with a <see cref="TokenResponse"/> (200, 404) or an <see cref="ErrorResponse"/> (400).</returns>
    /// <exception cref="ErrorResponseException">The service answered with another status.</exception>
    /// <exception cref="ValidationException">A parameter is null.</exception>
    public async Task<HttpOperationResponse<object>> ExchangeAsyncWithHttpMessagesAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Service, "ExchangeAsync", HttpMethod.Post, "api/usertoken/exchange")
            .Query("userId", RestOperation.Required(userId, nameof(userId)))
            .Query("connectionName", RestOperation.Required(connectionName, nameof(connectionName)))
            .Query("channelId", RestOperation.Required(channelId, nameof(channelId)))
            .Body(RestOperation.Required(exchangeRequest, nameof(exchangeRequest)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound)
            .SendAsync(ReadExchanged, cancellationToken);

    private object ReadExchanged(HttpStatusCode status, string content) =>
        status == HttpStatusCode.BadRequest
            ? SafeJsonConvert.DeserializeObject<ErrorResponse>(content, DeserializationSettings)
            : SafeJsonConvert.DeserializeObject<TokenResponse>(content, DeserializationSettings);

    private void Initialize()
    {
        BotSignIn = new BotSignIn(this);
        UserToken = new UserToken(this);
        BaseUri = UsualService;
    }
}

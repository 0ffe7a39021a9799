using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Sends activities to other bots, signing with a credential provider's app ids and passwords.</summary>
public partial class BotFrameworkHttpClient : BotFrameworkClient
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 256 };

    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpClient">Reaches the other bots; stays the caller's.</param>
    /// <param name="credentialProvider">Knows the app ids and passwords.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> or <paramref name="credentialProvider"/> is null.</exception>
    public BotFrameworkHttpClient(
        HttpClient httpClient,
        ICredentialProvider credentialProvider,
        IChannelProvider channelProvider = null,
        ILogger logger = null
    )
    {
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        CredentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        ChannelProvider = channelProvider;
        Logger = logger ?? NullLogger.Instance;
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }

    /// <summary>Gets the credentials made so far, by app id and scope, for all clients of the process.</summary>
    protected static ConcurrentDictionary<string, AppCredentials> AppCredentialMapCache { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets what knows the cloud; null for public Azure.</summary>
    protected IChannelProvider ChannelProvider { get; }

    /// <summary>Gets what knows the app ids and passwords.</summary>
    protected ICredentialProvider CredentialProvider { get; }

    /// <summary>Gets what reaches the other bots.</summary>
    protected HttpClient HttpClient { get; }

    /// <summary>Gets who hears of trouble.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> PostActivityAsync(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The sending bot has no credentials.</exception>
    public override async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);
        var credentials =
            await CredentialsAsync(fromBotId, toBotId)
            ?? throw new InvalidOperationException("Unable to get appCredentials to connect to the skill");
        var addressed = SkillActivity.Address(activity, conversationId, serviceUrl);
        return await PostAsync<T>(toUrl, addressed, await TokenAsync(credentials), cancellationToken);
    }

    /// <summary>Sends an activity to a bot as it is and gives back the answer's body as it came.</summary>
    /// <param name="botId">App id of the bot, which also signs.</param>
    /// <param name="botEndpoint">Address of the bot's endpoint.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string botId,
        Uri botEndpoint,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => await PostActivityAsync<object>(botId, botEndpoint, activity, cancellationToken);

    /// <summary>Sends an activity to a bot as it is and reads the answer's body.</summary>
    /// <typeparam name="T">Type of the body; it is read only when the status says success.</typeparam>
    /// <param name="botId">App id of the bot, which also signs.</param>
    /// <param name="botEndpoint">Address of the bot's endpoint.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    /// <exception cref="InvalidOperationException">The bot has no credentials.</exception>
    public virtual async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string botId,
        Uri botEndpoint,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        var credentials =
            await CredentialsAsync(botId, botId)
            ?? throw new InvalidOperationException($"Unable to get appCredentials for the bot Id={botId}");
        return await PostAsync<T>(botEndpoint, activity, await TokenAsync(credentials), cancellationToken);
    }

    /// <summary>Makes the credentials of an app; called once an app and scope.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="oAuthScope">Whom the tokens are for; null for the channel.</param>
    /// <returns>The credentials.</returns>
    protected virtual async Task<AppCredentials> BuildCredentialsAsync(string appId, string oAuthScope = null)
    {
        var password = await CredentialProvider.GetAppPasswordAsync(appId);
        return ChannelProvider?.IsGovernment() == true
            ? new MicrosoftGovernmentAppCredentials(appId, password, HttpClient, Logger, oAuthScope)
            : new MicrosoftAppCredentials(appId, password, HttpClient, Logger, oAuthScope);
    }

    private static Task<string> TokenAsync(AppCredentials credentials) =>
        string.IsNullOrEmpty(credentials.MicrosoftAppId) ? Task.FromResult<string>(null) : credentials.GetTokenAsync();

    private async Task<AppCredentials> CredentialsAsync(string appId, string oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            return MicrosoftAppCredentials.Empty;
        }

        var key = $"{appId}{oAuthScope}";
        if (!AppCredentialMapCache.TryGetValue(key, out var credentials))
        {
            credentials = await BuildCredentialsAsync(appId, oAuthScope);
            AppCredentialMapCache[key] = credentials;
        }

        return credentials;
    }

    private async Task<InvokeResponse<T>> PostAsync<T>(Uri toUrl, Activity activity, string token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, toUrl);
        request.Content = new StringContent(JsonConvert.SerializeObject(activity, Json), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, activity.Conversation?.Id);
        if (token != null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await HttpClient.SendAsync(request, cancellationToken);
        return await ReadAsync<T>(response, toUrl, cancellationToken);
    }

    private async Task<InvokeResponse<T>> ReadAsync<T>(HttpResponseMessage response, Uri toUrl, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        var answer = new InvokeResponse<T> { Status = (int)response.StatusCode };
        if (response.IsSuccessStatusCode)
        {
            answer.Body = content.Length > 0 ? JsonConvert.DeserializeObject<T>(content, Json) : default;
            return answer;
        }

        LogRefused(Logger, toUrl.Host, answer.Status);
        answer.Body = typeof(T) == typeof(object) ? (T)(object)content : default;
        return answer;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot at {Host} refused an activity with status {Status}.")]
    private static partial void LogRefused(ILogger logger, string host, int status);
}

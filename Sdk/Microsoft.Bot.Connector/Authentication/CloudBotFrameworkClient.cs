using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Sends activities to other bots of one cloud.</summary>
internal sealed partial class CloudBotFrameworkClient : BotFrameworkClient
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 256 };

    private readonly ServiceClientCredentialsFactory credentials;
    private readonly HttpClient http;
    private readonly bool ownsHttp;
    private readonly CloudAddresses cloud;
    private readonly ILogger logger;

    public CloudBotFrameworkClient(
        ServiceClientCredentialsFactory credentials,
        IHttpClientFactory clients,
        CloudAddresses cloud,
        ILogger logger
    )
    {
        this.credentials = credentials;
        this.cloud = cloud;
        this.logger = logger;
        ownsHttp = clients != null;
        http = clients?.CreateClient() ?? SharedHttp.Client;
        ConnectorClient.AddDefaultRequestHeaders(http);
    }

    /// <inheritdoc/>
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
        ArgumentNullException.ThrowIfNull(fromBotId);
        ArgumentNullException.ThrowIfNull(toBotId);
        ArgumentNullException.ThrowIfNull(toUrl);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);

        var signing = await credentials.CreateCredentialsAsync(
            fromBotId,
            toBotId,
            cloud.LoginUrl,
            cloud.ValidateAuthority,
            cancellationToken
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, toUrl);
        var addressed = SkillActivity.Address(activity, conversationId, serviceUrl);
        request.Content = new StringContent(SafeJsonConvert.SerializeObject(addressed, Json), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, conversationId);
        await signing.ProcessHttpRequestAsync(request, cancellationToken);
        using var response = await http.SendAsync(request, cancellationToken);
        return await ReadAsync<T>(response, toUrl, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsHttp)
        {
            http.Dispose();
        }
    }

    // A refusal's body is whatever the other side wrote: kept as text for callers that take anything.
    private async Task<InvokeResponse<T>> ReadAsync<T>(HttpResponseMessage response, Uri toUrl, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        var answer = new InvokeResponse<T> { Status = (int)response.StatusCode };
        if (response.IsSuccessStatusCode)
        {
            answer.Body = SafeJsonConvert.DeserializeObject<T>(content, Json);
            return answer;
        }

        LogRefused(logger, toUrl.Host, answer.Status);
        answer.Body = typeof(T) == typeof(object) ? (T)(object)content : default;
        return answer;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot at {Host} refused an activity with status {Status}.")]
    private static partial void LogRefused(ILogger logger, string host, int status);
}

using System;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter to channels that speak the Bot Connector protocol, whatever brings the requests.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Initializes a new instance of the <see cref="CloudAdapterBase"/> class.</summary>
    /// <param name="botFrameworkAuthentication">Knows who may call the bot, and whom the bot may call.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="botFrameworkAuthentication"/> is null.</exception>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets what knows who may call the bot, and whom the bot may call.</summary>
    /// <value>Never null.</value>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    /// <summary>Gets the log.</summary>
    /// <value>Never null.</value>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc/>
    /// <remarks>
    /// A delay is waited for here, an invoke's answer is left in the turn state, a trace goes to the emulator only. Ids given before are dropped: the channel gives them.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    ) => OutgoingActivities.SendEachAsync(turnContext, activities, SendAsync, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        LogUpdating(Logger, activity.Id);
        return await OutgoingActivities.ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override async Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        LogDeleting(Logger, reference.ActivityId);
        await OutgoingActivities
            .ConversationsOf(turnContext)
            .DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Authenticates a request and runs its turn.</summary>
    /// <param name="authHeader">The request's authorization header; null when it has none.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer to the request: for an invoke what the bot answered or 501, for expectReplies the replies; else null.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var result = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of a request that is authenticated.</summary>
    /// <param name="authenticateRequestResult">Who called.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer to the request: for an invoke what the bot answered or 501, for expectReplies the replies; else null.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var caller = authenticateRequestResult;
        activity.CallerId = caller.CallerId;

        var connectorFactory = activity.IsFromStreamingConnection() ? GetStreamingConnectorFactory(activity) : caller.ConnectorFactory;
        using var connector = await connectorFactory
            .CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken)
            .ConfigureAwait(false);
        using var tokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(caller.ClaimsIdentity, cancellationToken)
            .ConfigureAwait(false);
        using var context = CreateTurnContext(
            activity,
            caller.ClaimsIdentity,
            caller.Audience,
            connector,
            tokens,
            callback,
            caller.ConnectorFactory
        );

        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(context);
    }

    /// <summary>Makes the connector factory of a streaming connection.</summary>
    /// <param name="activity">The activity that came in over it.</param>
    /// <returns>The factory.</returns>
    /// <exception cref="NotImplementedException">This adapter has no streaming connections.</exception>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    /// <summary>Makes the identity a bot has towards itself.</summary>
    /// <param name="botAppId">The bot's app id; null for none.</param>
    /// <returns>An identity with the audience and the app id.</returns>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity([
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (await OutgoingActivities.StaysInsideAsync(turnContext, activity, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        LogSending(Logger, activity.ReplyToId);
        return await OutgoingActivities.ThroughConnectorAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
    }

    private TurnContext CreateTurnContext(
        Activity activity,
        ClaimsIdentity claimsIdentity,
        string oauthScope,
        IConnectorClient connectorClient,
        UserTokenClient userTokenClient,
        BotCallbackHandler callback,
        ConnectorFactory connectorFactory
    )
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        context.TurnState.Add(connectorClient);
        context.TurnState.Add(userTokenClient);
        context.TurnState.Add(callback);
        context.TurnState.Add(connectorFactory);
        context.TurnState.Set(OAuthScopeKey, oauthScope); // null in a turn the bot began itself
        return context;
    }

    internal static InvokeResponse AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        var answer = context.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented } : (InvokeResponse)answer.Value;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Sending an activity in reply to {ReplyToId}")]
    private static partial void LogSending(ILogger logger, string replyToId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Updating activity {ActivityId}")]
    private static partial void LogUpdating(ILogger logger, string activityId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleting activity {ActivityId}")]
    private static partial void LogDeleting(ILogger logger, string activityId);
}

using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills send to the bot that called them, and brings it into the user's conversation.</summary>
public class CloudSkillHandler : CloudChannelServiceHandler
{
    /// <summary>The turn-state name of the <see cref="SkillConversationReference"/> of turns a skill opened.</summary>
    public static readonly string SkillConversationReferenceKey = "Microsoft.Bot.Builder.Skills.SkillConversationReference";

    private readonly SkillReplies _replies;

    /// <summary>Initializes a new instance of the <see cref="CloudSkillHandler"/> class.</summary>
    /// <param name="adapter">The adapter to the user's channel.</param>
    /// <param name="bot">The bot that called the skill.</param>
    /// <param name="conversationIdFactory">Finds the user's conversation.</param>
    /// <param name="auth">Knows which skills may call.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument other than the log is null.</exception>
    public CloudSkillHandler(
        BotAdapter adapter,
        IBot bot,
        SkillConversationIdFactoryBase conversationIdFactory,
        BotFrameworkAuthentication auth,
        ILogger logger = null
    )
        : base(auth)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(conversationIdFactory);
        _replies = new SkillReplies(
            SkillConversationReferenceKey,
            adapter,
            bot,
            conversationIdFactory,
            auth.GetOriginatingAudience(),
            logger ?? NullLogger.Instance
        );
    }

    /// <inheritdoc/>
    protected override async Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => await _replies.SendAsync(claimsIdentity, conversationId, null, activity, cancellationToken).ConfigureAwait(false) ?? NewResponse();

    /// <inheritdoc/>
    protected override async Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        await _replies.SendAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false)
        ?? NewResponse();

    /// <inheritdoc/>
    protected override async Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        await _replies.UpdateAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false)
        ?? NewResponse();

    /// <inheritdoc/>
    protected override Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) => _replies.DeleteAsync(claimsIdentity, conversationId, activityId, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => _replies.MemberAsync(claimsIdentity, userId, conversationId, cancellationToken);

    private static ResourceResponse NewResponse() => new(Guid.NewGuid().ToString());
}

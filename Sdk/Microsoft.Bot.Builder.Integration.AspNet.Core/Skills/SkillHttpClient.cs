using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Skills;

/// <summary>Sends activities to skills under conversation ids of their own.</summary>
public class SkillHttpClient : BotFrameworkHttpClient
{
    private readonly SkillConversationIdFactoryBase conversationIdFactory;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpClient">Reaches the skills; stays the caller's.</param>
    /// <param name="credentialProvider">Knows the app ids and passwords.</param>
    /// <param name="conversationIdFactory">Makes the conversation ids and remembers what they stand for.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public SkillHttpClient(
        HttpClient httpClient,
        ICredentialProvider credentialProvider,
        SkillConversationIdFactoryBase conversationIdFactory,
        IChannelProvider channelProvider = null,
        ILogger logger = null
    )
        : base(httpClient, credentialProvider, channelProvider, logger)
    {
        this.conversationIdFactory = conversationIdFactory;
    }

    /// <summary>Sends an activity to a skill and gives back the answer's body as it came.</summary>
    /// <param name="fromBotId">App id of the host.</param>
    /// <param name="toSkill">The skill.</param>
    /// <param name="callbackUrl">Address the skill answers to.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId,
        BotFrameworkSkill toSkill,
        Uri callbackUrl,
        Activity activity,
        CancellationToken cancellationToken
    ) => await PostActivityAsync<object>(fromBotId, toSkill, callbackUrl, activity, cancellationToken);

    /// <summary>Sends an activity to a skill for a talk that came from the channel.</summary>
    /// <typeparam name="T">Type of the answer's body.</typeparam>
    /// <param name="fromBotId">App id of the host.</param>
    /// <param name="toSkill">The skill.</param>
    /// <param name="callbackUrl">Address the skill answers to.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public virtual Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId,
        BotFrameworkSkill toSkill,
        Uri callbackUrl,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        PostActivityAsync<T>(
            ChannelProvider?.IsGovernment() == true
                ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
                : AuthenticationConstants.ToChannelFromBotOAuthScope,
            fromBotId,
            toSkill,
            callbackUrl,
            activity,
            cancellationToken
        );

    /// <summary>Sends an activity to a skill.</summary>
    /// <typeparam name="T">Type of the answer's body.</typeparam>
    /// <param name="originatingAudience">Whom tokens of answers to the talk's beginner are for.</param>
    /// <param name="fromBotId">App id of the host.</param>
    /// <param name="toSkill">The skill.</param>
    /// <param name="callbackUrl">Address the skill answers to.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public virtual async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string originatingAudience,
        string fromBotId,
        BotFrameworkSkill toSkill,
        Uri callbackUrl,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var conversationId = await NewConversationIdAsync(originatingAudience, fromBotId, toSkill, activity, cancellationToken);
        return await PostActivityAsync<T>(
            fromBotId,
            toSkill.AppId,
            toSkill.SkillEndpoint,
            callbackUrl,
            conversationId,
            activity,
            cancellationToken
        );
    }

    private async Task<string> NewConversationIdAsync(
        string originatingAudience,
        string fromBotId,
        BotFrameworkSkill toSkill,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var options = new SkillConversationIdFactoryOptions
        {
            FromBotOAuthScope = originatingAudience,
            FromBotId = fromBotId,
            Activity = activity,
            BotFrameworkSkill = toSkill,
        };
        try
        {
            return await conversationIdFactory.CreateSkillConversationIdAsync(options, cancellationToken);
        }
        catch (Exception e) when (e is NotImplementedException or NotSupportedException)
        {
            // An older factory knows conversations only.
            return await CreateByReferenceAsync(activity.GetConversationReference(), cancellationToken);
        }
    }

#pragma warning disable CS0618 // the older form is what an older factory has
    private Task<string> CreateByReferenceAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        conversationIdFactory.CreateSkillConversationIdAsync(reference, cancellationToken);
#pragma warning restore CS0618
}

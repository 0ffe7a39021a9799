using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Brings what a skill sends into the user's conversation: events and endings to the bot, the rest to the user.</summary>
internal sealed partial class SkillReplies(
    string referenceKey,
    BotAdapter adapter,
    IBot bot,
    SkillConversationIdFactoryBase conversationIds,
    string channelScope,
    ILogger logger
)
{
    public Task<ResourceResponse> SendAsync(
        ClaimsIdentity caller,
        string conversationId,
        string replyToId,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        InConversationAsync(
            caller,
            conversationId,
            (turn, reference, token) =>
            {
                Address(turn, activity, reference, replyToId, caller);
                return IsForBot(activity) ? TellBotAsync(turn, conversationId, activity, token) : turn.SendActivityAsync(activity, token);
            },
            cancellationToken
        );

    public Task<ResourceResponse> UpdateAsync(
        ClaimsIdentity caller,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        InConversationAsync(
            caller,
            conversationId,
            (turn, reference, token) =>
            {
                Address(turn, activity, reference, activityId, caller);
                return turn.UpdateActivityAsync(activity, token);
            },
            cancellationToken
        );

    public Task DeleteAsync(ClaimsIdentity caller, string conversationId, string activityId, CancellationToken cancellationToken) =>
        InConversationAsync<object>(
            caller,
            conversationId,
            async (turn, _, token) =>
            {
                await turn.DeleteActivityAsync(activityId, token).ConfigureAwait(false);
                return null;
            },
            cancellationToken
        );

    public Task<ChannelAccount> MemberAsync(
        ClaimsIdentity caller,
        string userId,
        string conversationId,
        CancellationToken cancellationToken
    ) =>
        InConversationAsync(
            caller,
            conversationId,
            (turn, reference, token) =>
            {
                var conversations = (Conversations)turn.TurnState.Get<IConnectorClient>().Conversations;
                return conversations.GetConversationMemberAsync(userId, reference.Conversation.Id, token);
            },
            cancellationToken
        );

    private static bool IsForBot(Activity activity) =>
        activity.Type switch
        {
            ActivityTypes.EndOfConversation or ActivityTypes.Event => true,
            // commands of channels begin with application/, the others are between the bots
            ActivityTypes.Command or ActivityTypes.CommandResult => !activity.Name.StartsWith("application/", StringComparison.Ordinal),
            _ => false,
        };

    private static void Address(
        ITurnContext turn,
        Activity activity,
        ConversationReference reference,
        string activityId,
        ClaimsIdentity caller
    )
    {
        activity.ApplyConversationReference(reference);
        turn.Activity.Id = activityId;
        turn.Activity.CallerId = $"{CallerIdConstants.BotToBotPrefix}{JwtTokenValidation.GetAppIdFromClaims(caller.Claims)}";
    }

    private async Task<ResourceResponse> TellBotAsync(
        ITurnContext turn,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        if (activity.Type == ActivityTypes.EndOfConversation)
        {
            await conversationIds.DeleteConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        }

        // the turn was opened by a made-up event; the bot should see what the skill sent
        var seen = turn.Activity;
        seen.ChannelData = activity.ChannelData;
        seen.Code = activity.Code;
        seen.Entities = activity.Entities;
        seen.Locale = activity.Locale;
        seen.LocalTimestamp = activity.LocalTimestamp;
        seen.Name = activity.Name;
        seen.RelatesTo = activity.RelatesTo;
        seen.ReplyToId = activity.ReplyToId;
        seen.Text = activity.Text;
        seen.Timestamp = activity.Timestamp;
        seen.Type = activity.Type;
        seen.Value = activity.Value;
        await bot.OnTurnAsync(turn, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<T> InConversationAsync<T>(
        ClaimsIdentity caller,
        string conversationId,
        Func<ITurnContext, ConversationReference, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        var reference = await ReferenceOfAsync(conversationId, cancellationToken).ConfigureAwait(false);
        T result = default;
        await adapter
            .ContinueConversationAsync(
                caller,
                reference.ConversationReference,
                reference.OAuthScope,
                async (turn, token) =>
                {
                    turn.TurnState.Add(referenceKey, reference);
                    result = await work(turn, reference.ConversationReference, token).ConfigureAwait(false);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return result;
    }

    private async Task<SkillConversationReference> ReferenceOfAsync(string conversationId, CancellationToken cancellationToken)
    {
        var reference = await FindAsync(conversationId, cancellationToken).ConfigureAwait(false);
        if (reference is null)
        {
            LogUnknown(logger, conversationId);
            throw new KeyNotFoundException();
        }

        return reference;
    }

    // factories written before there were scopes have the older method only
    private async Task<SkillConversationReference> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return await conversationIds.GetSkillConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        }
        catch (NotImplementedException)
        {
#pragma warning disable CS0618 // obsolete, and asked for exactly therefore
            var reference = await conversationIds.GetConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
#pragma warning restore CS0618
            return reference is null
                ? null
                : new SkillConversationReference { ConversationReference = reference, OAuthScope = channelScope };
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No conversation is known for the skill conversation {ConversationId}")]
    private static partial void LogUnknown(ILogger logger, string conversationId);
}

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends activities to one skill and passes on what it answers at once.</summary>
internal sealed class SkillCall(SkillDialogOptions options)
{
    /// <summary>Makes the id of a new conversation with the skill.</summary>
    internal async Task<string> OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = new SkillConversationIdFactoryOptions
        {
            FromBotOAuthScope = turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey),
            FromBotId = options.BotId,
            Activity = turnContext.Activity,
            BotFrameworkSkill = options.Skill,
        };
        try
        {
            return await options.ConversationIdFactory.CreateSkillConversationIdAsync(request, cancellationToken);
        }
        catch (NotImplementedException)
        {
#pragma warning disable CS0618 // factories from before the options know only this
            return await options.ConversationIdFactory.CreateSkillConversationIdAsync(
                turnContext.Activity.GetConversationReference(),
                cancellationToken
            );
#pragma warning restore CS0618
        }
    }

    /// <summary>Sends an activity. The end of conversation the skill answered with at once; null when it goes on.</summary>
    internal async Task<Activity> SendAsync(
        ITurnContext turnContext,
        Activity activity,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            // The channel waits for the answer to an invoke, so it must come back in this turn.
            activity.DeliveryMode = DeliveryModes.ExpectReplies;
        }

        // The skill may answer before this turn ends; its turn must find the stack as it is now.
        await options.ConversationState.SaveChangesAsync(turnContext, true, cancellationToken);
        var response = await PostAsync(activity, conversationId, cancellationToken);
        if (!response.IsSuccessStatusCode())
        {
            var skill = options.Skill;
            throw new HttpRequestException(
                $"Error invoking the skill id: \"{skill.Id}\" at \"{skill.SkillEndpoint}\" (status is {response.Status}). \r\n {response.Body}"
            );
        }

        return activity.DeliveryMode == DeliveryModes.ExpectReplies && response.Body?.Activities is { Count: > 0 } replies
            ? await PassOnAsync(turnContext, replies, conversationId, cancellationToken)
            : null;
    }

    private Task<InvokeResponse<ExpectedReplies>> PostAsync(
        Activity activity,
        string conversationId,
        CancellationToken cancellationToken
    ) =>
        options.SkillClient.PostActivityAsync<ExpectedReplies>(
            options.BotId,
            options.Skill.AppId,
            options.Skill.SkillEndpoint,
            options.SkillHostEndpoint,
            conversationId,
            activity,
            cancellationToken
        );

    private async Task<Activity> PassOnAsync(
        ITurnContext turnContext,
        IList<Activity> replies,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        Activity end = null;
        var hasAnsweredInvoke = false;
        foreach (var reply in replies)
        {
            if (reply.Type == ActivityTypes.EndOfConversation)
            {
                end = reply;
                await options.ConversationIdFactory.DeleteConversationReferenceAsync(conversationId, cancellationToken);
            }
            else if (!hasAnsweredInvoke && await TrySignInAsync(turnContext, reply, cancellationToken))
            {
                hasAnsweredInvoke = true;
            }
            else if (reply.Type != ActivityTypesEx.InvokeResponse)
            {
                await turnContext.SendActivityAsync(reply, cancellationToken);
            }
            else if (!hasAnsweredInvoke)
            {
                // An invoke is answered once; a second answer is a mistake of the skill.
                hasAnsweredInvoke = true;
                reply.Value = (reply.Value as JObject)?.ToObject<InvokeResponse>() ?? reply.Value;
                await turnContext.SendActivityAsync(reply, cancellationToken);
            }
        }

        return end;
    }

    /// <summary>Hands the skill a token in place of the sign-in card it sent; the user then does not see the card.</summary>
    private async Task<bool> TrySignInAsync(ITurnContext turnContext, Activity reply, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionName) || CardIn(reply) is not { TokenExchangeResource: { } resource } card)
        {
            return false;
        }

        try
        {
            var settings = new OAuthPromptSettings { ConnectionName = options.ConnectionName };
            var request = new TokenExchangeRequest { Uri = resource.Uri };
            var token = string.IsNullOrWhiteSpace(resource.Uri)
                ? null
                : await UserTokens.ExchangeAsync(turnContext, settings, request, cancellationToken);

            return !string.IsNullOrWhiteSpace(token?.Token) && await OfferAsync(reply, card, token.Token, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> OfferAsync(Activity reply, OAuthCard card, string token, CancellationToken cancellationToken)
    {
        var invoke = reply.CreateReply();
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = SignInConstants.TokenExchangeOperationName;
        invoke.Value = new TokenExchangeInvokeRequest
        {
            Id = card.TokenExchangeResource.Id,
            Token = token,
            ConnectionName = card.ConnectionName,
        };

        return (await PostAsync(invoke, reply.Conversation.Id, cancellationToken)).IsSuccessStatusCode();
    }

    private static OAuthCard CardIn(Activity reply)
    {
        foreach (var attachment in reply.Attachments ?? [])
        {
            if (attachment?.ContentType == OAuthCard.ContentType)
            {
                return attachment.Content as OAuthCard ?? (attachment.Content as JObject)?.ToObject<OAuthCard>();
            }
        }

        return null;
    }
}

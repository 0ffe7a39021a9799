using System;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog for one turn.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack, or begins the dialog when nothing is. As a skill it obeys its parent and tells it when the dialog ends.</summary>
    /// <param name="dialog">The dialog to begin with.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept; saving it is up to the caller.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the turn's work is done.</returns>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        await RunTurnAsync(dialogContext, dialog.Id, null, cancellationToken);
    }

    /// <summary>One turn with memory loaded before and saved after. An exception is offered to the dialogs as an event; handled, the turn is run on.</summary>
    internal static async Task<DialogTurnResult> RunTurnAsync(
        DialogContext dialogContext,
        string dialogId,
        DialogStateManagerConfiguration configuration,
        CancellationToken cancellationToken
    )
    {
        var turnContext = dialogContext.Context;
        dialogContext.InheritServices(turnContext.TurnState);
        var memory = new DialogStateManager(dialogContext, configuration);
        turnContext.TurnState.Set(memory);
        await memory.LoadAllScopesAsync(cancellationToken);

        DialogTurnResult result = null;
        while (result == null)
        {
            try
            {
                result = await StepAsync(dialogContext, dialogId, cancellationToken);
            }
            catch (Exception e)
            {
                if (!await dialogContext.EmitEventAsync(DialogEvents.Error, e, true, true, cancellationToken))
                {
                    throw;
                }
            }
        }

        await memory.SaveAllChangesAsync(cancellationToken);
        return result;
    }

    private static async Task<DialogTurnResult> StepAsync(DialogContext dialogContext, string dialogId, CancellationToken cancellationToken)
    {
        if (IsFromParent(dialogContext.Context) && await ObeyParentAsync(dialogContext, cancellationToken) is { } answer)
        {
            return answer;
        }

        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            result = await dialogContext.BeginDialogAsync(dialogId, null, cancellationToken);
        }

        await BotStateTrace.SendAsync(dialogContext, cancellationToken);
        if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled && OwesParentAnEnd(dialogContext.Context))
        {
            await SendEndAsync(dialogContext.Context, result, cancellationToken);
        }

        return result;
    }

    /// <summary>What a parent bot may demand of a skill: to cancel or to ask again. Null when it demands neither.</summary>
    private static async Task<DialogTurnResult> ObeyParentAsync(DialogContext dialogContext, CancellationToken cancellationToken)
    {
        var activity = dialogContext.Context.Activity;
        var cancel = activity.Type == ActivityTypes.EndOfConversation;
        var reprompt = activity.Type == ActivityTypes.Event && activity.Name == DialogEvents.RepromptDialog;
        if (!cancel && !reprompt)
        {
            return null;
        }

        if (dialogContext.Stack.Count == 0)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        if (cancel)
        {
            return await dialogContext.Leaf().CancelAllDialogsAsync(true, cancellationToken: cancellationToken);
        }

        await dialogContext.RepromptDialogAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Waiting);
    }

    private static Task SendEndAsync(ITurnContext turnContext, DialogTurnResult result, CancellationToken cancellationToken)
    {
        var end = new Activity(ActivityTypes.EndOfConversation)
        {
            Value = result.Result,
            Locale = turnContext.Activity.Locale,
            Code =
                result.Status == DialogTurnStatus.Complete
                    ? EndOfConversationCodes.CompletedSuccessfully
                    : EndOfConversationCodes.UserCancelled,
        };

        return turnContext.SendActivityAsync(end, cancellationToken);
    }

    /// <summary>Whether the caller is a bot that uses this one as a skill, and not a skill answering this one.</summary>
    private static bool IsFromParent(ITurnContext turnContext) => Answering(turnContext) == null && IsCalledByBot(turnContext);

    private static bool OwesParentAnEnd(ITurnContext turnContext)
    {
        if (!IsCalledByBot(turnContext))
        {
            return false;
        }

        // An answer of a skill comes back with the skill's claims; whether somebody is above us is then told by the scope of the conversation it answers.
        var scope = Answering(turnContext)?.OAuthScope;
        return scope != AuthenticationConstants.ToChannelFromBotOAuthScope
            && scope != GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;
    }

    private static SkillConversationReference Answering(ITurnContext turnContext) =>
        turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey);

    internal static bool IsCalledByBot(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity caller
        && SkillValidation.IsSkillClaim(caller.Claims);
}

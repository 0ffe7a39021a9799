using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of another bot: activities go to the skill until it ends the conversation.</summary>
public class SkillDialog : Dialog
{
    private const string SkillConversationIdStateKey = "Microsoft.Bot.Builder.Dialogs.SkillDialog.SkillConversationId";
    private const string DeliverModeStateKey = "deliverymode";

    private readonly SkillCall _skill;

    /// <summary>Initializes a new instance of the <see cref="SkillDialog"/> class.</summary>
    /// <param name="dialogOptions">Which skill, and how it is called.</param>
    /// <param name="dialogId">The id of the dialog; null to have one computed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogOptions"/> is null.</exception>
    public SkillDialog(SkillDialogOptions dialogOptions, string dialogId = null)
        : base(dialogId)
    {
        DialogOptions = dialogOptions ?? throw new ArgumentNullException(nameof(dialogOptions));
        _skill = new SkillCall(dialogOptions);
    }

    /// <summary>Which skill, and how it is called.</summary>
    protected SkillDialogOptions DialogOptions { get; }

    /// <summary>Sends the first activity to the skill.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="options"/>, or its activity, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are no <see cref="BeginSkillDialogOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        var first = ActivityOf(options);
        var activity = ObjectPath.Clone(first);
        activity.ApplyConversationReference(dc.Context.Activity.GetConversationReference(), true);
        var state = dc.ActiveDialog.State;
        state[DeliverModeStateKey] = first.DeliveryMode;
        var conversationId = await _skill.OpenAsync(dc.Context, cancellationToken);
        state[SkillConversationIdStateKey] = conversationId;

        return await SendAsync(dc, activity, conversationId, cancellationToken);
    }

    /// <summary>Sends the activity on, or ends with the value of the skill's end of conversation.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var incoming = dc.Context.Activity;
        if (!OnValidateActivity(incoming))
        {
            return EndOfTurn;
        }

        if (incoming.Type == ActivityTypes.EndOfConversation)
        {
            return await dc.EndDialogAsync(incoming.Value, cancellationToken);
        }

        var activity = ObjectPath.Clone(incoming);
        activity.DeliveryMode = dc.ActiveDialog.State.Peek(DeliverModeStateKey) as string;

        return await SendAsync(dc, activity, ConversationIdIn(dc.ActiveDialog), cancellationToken);
    }

    /// <summary>Asks the skill to ask its question again.</summary>
    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var reprompt = new Activity { Type = ActivityTypes.Event, Name = DialogEvents.RepromptDialog };
        reprompt.ApplyConversationReference(turnContext.Activity.GetConversationReference(), true);

        return _skill.SendAsync(turnContext, reprompt, ConversationIdIn(instance), cancellationToken);
    }

    /// <summary>Called when a dialog that interrupted the skill has ended: the skill asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Ends the conversation with the skill when the dialog is cancelled or replaced.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason is DialogReason.CancelCalled or DialogReason.ReplaceCalled)
        {
            var incoming = turnContext.Activity;
            var end = new Activity { Type = ActivityTypes.EndOfConversation };
            end.ApplyConversationReference(incoming.GetConversationReference(), true);
            end.ChannelData = incoming.ChannelData;
            end.Properties = incoming.Properties;
            await _skill.SendAsync(turnContext, end, ConversationIdIn(instance), cancellationToken);
        }

        await base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Decides whether an activity is sent on to the skill.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>True unless overridden.</returns>
    protected virtual bool OnValidateActivity(Activity activity) => true;

    private static Activity ActivityOf(object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is not BeginSkillDialogOptions begin)
        {
            throw new ArgumentException($"Unable to cast {nameof(options)} to {nameof(BeginSkillDialogOptions)}", nameof(options));
        }

        return begin.Activity ?? throw new ArgumentNullException(nameof(options), $"{nameof(begin.Activity)} is null in {nameof(options)}");
    }

    private static string ConversationIdIn(DialogInstance instance) => (string)instance.State.Peek(SkillConversationIdStateKey);

    private async Task<DialogTurnResult> SendAsync(
        DialogContext dc,
        Activity activity,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        var end = await _skill.SendAsync(dc.Context, activity, conversationId, cancellationToken);
        return end == null ? EndOfTurn : await dc.EndDialogAsync(end.Value, cancellationToken);
    }
}

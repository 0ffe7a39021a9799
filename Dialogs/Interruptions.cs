using BotApp.Dialogs.Reading;
using BotApp.Dialogs.Service;
using BotApp.Dialogs.Welcome;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs;

/// <summary>Danger, cancel, help, a person, larger type, start over: the same in every conversation, looked at before anything else.</summary>
internal static class Interruptions
{
    /// <summary>The result when the message was an interruption, null when it was not.</summary>
    public static async Task<DialogTurnResult?> TryAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.Context.Understood() switch
        {
            { Feeling.Safety: not SafetyConcern.None } => await SwitchToAsync(dc, nameof(HumanDialog), cancellationToken),
            { Intent: Intent.HumanAgent } calls when dc.ActiveDialog is null || calls.Score >= Routes.Sure => await SwitchToAsync(dc, nameof(HumanDialog), cancellationToken),
            { Command: Command.Cancel } => await CancelAsync(dc, cancellationToken),
            { Command: Command.Help } => await HelpAsync(dc, cancellationToken),
            { Command: Command.LargeType or Command.NormalType } => await dc.BeginDialogAsync(
                nameof(ReadingDialog),
                cancellationToken: cancellationToken
            ),
            { Command: Command.StartOver } => await SwitchToAsync(dc, nameof(WelcomeDialog), cancellationToken),
            _ => null,
        };

    private static async Task<DialogTurnResult> SwitchToAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(dialogId, cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> CancelAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var wasBusy = dc.ActiveDialog is not null;
        await dc.CancelAllDialogsAsync(cancellationToken);
        var text = wasBusy ? ServiceTexts.Cancelled : ServiceTexts.NothingToCancel;
        await dc.Context.SendActivityAsync(
            Replies.Say(text, ServiceTexts.TapOrder, ServiceTexts.TapParcel, ServiceTexts.TapHuman),
            cancellationToken
        );
        return new DialogTurnResult(DialogTurnStatus.Complete, new Outcome.Abandoned());
    }

    /// <summary>Help does not disturb: the open question is asked again.</summary>
    private static async Task<DialogTurnResult> HelpAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(
            Replies.Say(ServiceTexts.Help, ServiceTexts.TapOrder, ServiceTexts.TapParcel, ServiceTexts.TapHuman),
            cancellationToken
        );
        if (dc.ActiveDialog is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, new Outcome.Answered());
        }

        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }
}

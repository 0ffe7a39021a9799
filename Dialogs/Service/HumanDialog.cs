using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Handoff;
using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Service;

/// <summary>转人工: calls a person in the same turn, with everything said so far, and tells the customer so.</summary>
public sealed class HumanDialog(HandoffInitiation handoff) : Dialog(nameof(HumanDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await dc.Context.SendActivityAsync(Replies.Say(ServiceTexts.CallingPerson), cancellationToken);
        await handoff.SendAsync(dc.Context, ContextOf(dc.Context.Understood(), dc.Context.Shopper()), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.HandedOver(), cancellationToken);
    }

    private static HandoffContext ContextOf(Understanding understood, Shopper shopper) =>
        new(
            understood.Emotion == Emotion.Angry ? nameof(HandoffReason.Upset) : nameof(HandoffReason.Asked),
            (shopper as Shopper.SignedIn)?.CustomerId,
            understood.First(EntityKind.OrderNumber),
            CultureInfo.CurrentUICulture.Name,
            understood.Emotion.ToString()
        );
}

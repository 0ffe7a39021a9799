using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Handoff;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;
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
        await dc.Context.SendActivityAsync(Replies.Say(FirstWords(dc.Context.Understood().Feeling.Safety)), cancellationToken);
        await handoff.SendAsync(dc.Context, ContextOf(dc.Context), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.HandedOver(), cancellationToken);
    }

    /// <summary>Where someone may be in danger the emergency number comes before everything else.</summary>
    private static string FirstWords(SafetyConcern concern) =>
        concern switch
        {
            SafetyConcern.SelfHarm => ServiceTexts.SafetySelfHarm,
            SafetyConcern.Injury => ServiceTexts.SafetyInjury,
            SafetyConcern.Fire => ServiceTexts.SafetyFire,
            _ => ServiceTexts.CallingPerson,
        };

    private static HandoffContext ContextOf(ITurnContext context)
    {
        var understood = context.Understood();
        return new(
            ReasonOf(understood.Feeling, context.Mood()).ToString(),
            (context.Shopper() as Shopper.SignedIn)?.CustomerId,
            understood.First(EntityKind.OrderNumber),
            CultureInfo.CurrentUICulture.Name,
            understood.Emotion.ToString()
        );
    }

    private static HandoffReason ReasonOf(EmotionReading feeling, Mood mood) =>
        feeling.Safety != SafetyConcern.None ? HandoffReason.Danger
        : feeling.Emotion == Emotion.Angry || mood.IsAngry ? HandoffReason.Upset
        : HandoffReason.Asked;
}

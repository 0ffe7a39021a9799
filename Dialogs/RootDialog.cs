using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Dialogs.Orders;
using BotApp.Insights;
using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Named = BotApp.Recognizers.Entities.Entity;

namespace BotApp.Dialogs;

/// <summary>The router: reads the message once, then interruption, answer to an open question, or a new conversation.</summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly ShopRecognizer recognizer;
    private readonly ShownOrders shown;

    public RootDialog(ShopRecognizer recognizer, ShownOrders shown, IEnumerable<Dialog> conversations, IBotTelemetryClient telemetry)
        : base(nameof(RootDialog))
    {
        this.recognizer = recognizer;
        this.shown = shown;
        TelemetryClient = telemetry;
        foreach (var conversation in conversations)
        {
            AddDialog(conversation);
        }
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => HandleAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        HandleAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> HandleAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var understood = await UnderstandAsync(dc, cancellationToken);
        dc.Context.Remember(understood);
        var result = await Interruptions.TryAsync(dc, cancellationToken) ?? await TalkAsync(dc, understood, cancellationToken);
        Report(understood, result);
        return result;
    }

    private async Task<DialogTurnResult> TalkAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is not null && !IsAboutSomethingElse(dc.Context.Activity, understood))
        {
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        var intent = understood.Intent == Intent.Other ? await FollowUpAsync(dc, understood, cancellationToken) : understood.Intent;
        return await dc.BeginDialogAsync(Routes.DialogFor(intent, understood.Detail), cancellationToken: cancellationToken);
    }

    /// <summary>A tap on a card says in full what is wanted, and so does a sure intent; anything else is the answer to the open question.</summary>
    private static bool IsAboutSomethingElse(Activity activity, Understanding understood) =>
        activity.Value is not null || (understood.Intent != Intent.Other && understood.Score >= Routes.Sure);

    /// <summary>"第二个", "昨天的", a bare number: what was asked of the orders shown before is asked of this one.</summary>
    private async Task<string> FollowUpAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken) =>
        await shown.FollowUpAsync(dc.Context, OrderForm.Of(understood), cancellationToken) ?? Intent.Other;

    private ValueTask<Understanding> UnderstandAsync(DialogContext dc, CancellationToken cancellationToken) =>
        CardCommand.Read(dc.Context.Activity.Value) is { } tapped
            ? new ValueTask<Understanding>(
                new Understanding(tapped.Intent, 1, EntitiesOf(tapped), EmotionReading.Calm, null) { Detail = tapped.Detail }
            )
            : recognizer.UnderstandAsync(
                dc.Context.Activity.Text,
                CultureInfo.CurrentUICulture.Name,
                new TalkContext(PreviousIntent: null, HasOpenQuestion: dc.ActiveDialog is not null),
                dc.Context.Feeling(),
                cancellationToken
            );

    private static IReadOnlyList<Named> EntitiesOf(CardCommand tapped) =>
        tapped.OrderNumber is { } number ? [new Named(EntityKind.OrderNumber, number, 0, 0)] : [];

    private void Report(Understanding understood, DialogTurnResult result)
    {
        if (result.Result is Outcome outcome)
        {
            TelemetryClient.TrackEvent(
                Outcomes.Event,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [Outcomes.Intent] = understood.Intent,
                    [Outcomes.Outcome] = outcome.GetType().Name,
                }
            );
        }
    }
}

using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce.Customers;
using BotApp.Dialogs.Catalogue;
using BotApp.Dialogs.Identity;
using BotApp.Dialogs.Knowledge;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Rating;
using BotApp.Insights;
using BotApp.Recognizers;
using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Named = BotApp.Recognizers.Entities.Entity;

namespace BotApp.Dialogs;

/// <summary>
/// The router: reads the message once, then interruption, answer to an open question, or a conversation of its own. A conversation under way is asked first;
/// what it does not take is answered on top of it, and then it goes on where it was.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>Matters begun inside one another; one more begins afresh.</summary>
    private const int Deepest = 3;

    private readonly ShopRecognizer recognizer;
    private readonly RootMemory memory;
    private readonly KnowledgeDialog knowledge;

    public RootDialog(
        ShopRecognizer recognizer,
        RootMemory memory,
        KnowledgeDialog knowledge,
        IEnumerable<Dialog> conversations,
        IBotTelemetryClient telemetry
    )
        : base(nameof(RootDialog))
    {
        this.recognizer = recognizer;
        this.memory = memory;
        this.knowledge = knowledge;
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
        await memory.Soothing.TryAsync(dc, understood, cancellationToken);
        if (understood.Command is Command.Cancel or Command.StartOver)
        {
            await memory.Goods.ForgetAsync(dc.Context, cancellationToken);
        }

        var result = await Interruptions.TryAsync(dc, cancellationToken) ?? await TalkAsync(dc, understood, cancellationToken);
        Report(understood.Intent, result);
        await memory.Stale.NoteAsync(dc.Context, result, cancellationToken);
        return await GoOnAsync(dc, result, cancellationToken);
    }

    private async Task<DialogTurnResult> TalkAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is null)
        {
            return await memory.Stale.TryAsync(dc.Context, cancellationToken) ?? await BeginAsync(dc, understood, cancellationToken);
        }

        var result = await dc.ContinueDialogAsync(cancellationToken);
        return dc.Context.WasPassedOn() ? await BetweenAsync(dc, understood, cancellationToken) : result;
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken) =>
        await BeginMatterAsync(dc, await memory.Wishes.FirstAsync(dc.Context, understood, cancellationToken), cancellationToken);

    private async Task<DialogTurnResult> BeginMatterAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        var intent = understood.Intent == Intent.Other ? await FollowUpAsync(dc, understood, cancellationToken) : understood.Intent;
        await memory.Last.NoteAsync(dc.Context, intent, cancellationToken);
        var dialogId = await DialogForAsync(dc, understood with { Intent = intent }, cancellationToken);
        var asksOfOwn = understood.Detail is SubIntent.FreightInsurance or SubIntent.RefundAmount;
        if (Said.Of(dc.Context).AsksHow && !asksOfOwn && !Routes.AnswersHow(dialogId) && await knowledge.KnowsAsync(dc.Context, understood, cancellationToken))
        {
            return await dc.BeginDialogAsync(nameof(KnowledgeDialog), cancellationToken: cancellationToken);
        }

        if (dialogId == nameof(AdviceDialog) && await memory.Goods.IsGeneralAsync(dc.Context, understood, cancellationToken))
        {
            dialogId = nameof(KnowledgeDialog);
        }

        dialogId = await memory.Goods.IsOfProductAsync(dc.Context, understood, cancellationToken) ? nameof(AdviceDialog) : dialogId;
        await memory.Goods.PutAsideAsync(dc.Context, dialogId, cancellationToken);
        if (memory.Options.Value.GuestsMayIdentify && dc.Context.Shopper() is Shopper.Guest && !Routes.IsForGuests(dialogId))
        {
            await memory.Wishes.PostponeAsync(dc.Context, understood with { Intent = intent }, cancellationToken);
            dialogId = nameof(IdentifyDialog);
        }

        return await dc.BeginDialogAsync(dialogId, cancellationToken: cancellationToken);
    }

    /// <summary>A question that the shop's knowledge does not answer is taken as the wish itself: whose invoice cannot be explained may be issued.</summary>
    private async Task<string> DialogForAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        var dialogId = Routes.DialogFor(understood.Intent, understood.Detail);
        return dialogId == nameof(KnowledgeDialog) && !await knowledge.HasAnyAsync(dc.Context, understood, cancellationToken)
            ? Routes.Otherwise(understood.Intent)
            : dialogId;
    }

    /// <summary>What the conversation under way does not take: another matter, a question the shop's knowledge answers, or nothing anybody takes.</summary>
    private async Task<DialogTurnResult> BetweenAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        var elsewhere = Said.Of(dc.Context).Elsewhere;
        var other = elsewhere != nameof(KnowledgeDialog) && elsewhere != dc.ActiveDialog.Id ? elsewhere : null;
        if (dc.ActiveDialog.Id == nameof(RatingDialog) || (dc.Context.GivesWay() && other is not null))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await BeginAsync(dc, understood, cancellationToken);
        }

        if (other is not null)
        {
            return await OnTopAsync(dc, await FirstOnTopAsync(dc, understood, cancellationToken) ?? other, cancellationToken);
        }

        if (elsewhere == dc.ActiveDialog.Id && elsewhere is not nameof(KnowledgeDialog) and not nameof(AdviceDialog) && !Said.Of(dc.Context).Asks)
        {
            await dc.RepromptDialogAsync(cancellationToken);
            return Dialog.EndOfTurn;
        }

        if (await memory.Stale.TryAsync(dc.Context, cancellationToken) is { } stale)
        {
            await dc.RepromptDialogAsync(cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Waiting, stale.Result);
        }

        if (await knowledge.KnowsAsync(dc.Context, understood, cancellationToken))
        {
            return await OnTopAsync(dc, nameof(KnowledgeDialog), cancellationToken);
        }

        dc.Context.NobodyElse();
        return await dc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Where the first of several wishes leads that came in between; null when the message is no list, or one of them belongs to the conversation under way.</summary>
    private async Task<string?> FirstOnTopAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken)
    {
        var isList = understood.Wishes.Count > 0 && understood.Wishes.All(wish => Routes.DialogFor(wish.Intent, detail: null) != dc.ActiveDialog.Id);
        return isList && await memory.Wishes.FirstAsync(dc.Context, understood, cancellationToken) is var first
            ? await DialogForAsync(dc, first, cancellationToken)
            : null;
    }

    private async Task<DialogTurnResult> OnTopAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        await memory.Goods.PutAsideAsync(dc.Context, dialogId, cancellationToken);
        if (dc.Stack.Count >= Deepest)
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
        }

        return await dc.BeginDialogAsync(dialogId, cancellationToken: cancellationToken);
    }

    /// <summary>The further wishes of an earlier message, one after the other, until one needs an answer; a person who was called takes the rest along.</summary>
    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, DialogTurnResult result, CancellationToken cancellationToken)
    {
        while (dc.ActiveDialog is null && await memory.Wishes.NextAsync(dc.Context, result.Result as Outcome, cancellationToken) is { } next)
        {
            result = await BeginMatterAsync(dc, next, cancellationToken);
            Report(next.Intent, result);
        }

        return result;
    }

    /// <summary>"第二个", "昨天的", a bare number: what was asked of the orders shown before is asked of this one.</summary>
    private async Task<string> FollowUpAsync(DialogContext dc, Understanding understood, CancellationToken cancellationToken) =>
        understood.Detail is null && await memory.Goods.GoesOnAsync(dc.Context, cancellationToken) ? Intent.Recommend
        : GoodsTalk.WantsToBuy(dc.Context) ? Intent.Recommend
        : GoodsTalk.AsksOpinion(dc.Context) ? Intent.ProductQuery
        : await memory.Shown.FollowUpAsync(dc.Context, OrderForm.Of(understood), cancellationToken) ?? Intent.Other;

    private async Task<Understanding> UnderstandAsync(DialogContext dc, CancellationToken cancellationToken) =>
        CardCommand.Read(dc.Context.Activity.Value) is { } tapped
            ? new Understanding(tapped.Intent, 1, EntitiesOf(tapped), EmotionReading.Calm, null) { Detail = tapped.Detail }
            : await recognizer.UnderstandAsync(
                dc.Context.Activity.Text,
                CultureInfo.CurrentUICulture.Name,
                new TalkContext(await memory.Last.IntentAsync(dc.Context, cancellationToken), HasOpenQuestion: dc.ActiveDialog is not null),
                dc.Context.Feeling(),
                cancellationToken
            );

    private static IReadOnlyList<Named> EntitiesOf(CardCommand tapped) =>
        tapped.OrderNumber is { } number ? [new Named(EntityKind.OrderNumber, number, 0, 0)] : [];

    private void Report(string intent, DialogTurnResult result)
    {
        if (result.Result is Outcome outcome)
        {
            TelemetryClient.TrackEvent(
                Outcomes.Event,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [Outcomes.Intent] = intent,
                    [Outcomes.Outcome] = outcome.GetType().Name,
                }
            );
        }
    }
}

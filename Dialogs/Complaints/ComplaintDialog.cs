using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Service;
using BotApp.Recognizers.Emotions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Complaints;

/// <summary>投诉: what happened is restated, a ticket with its owner and its time is opened; nothing is admitted, no sum is promised that the desk does not name.</summary>
public sealed class ComplaintDialog(ComplaintDesk desk, DeedTools tools, FiledComplaints filed)
    : DeedDialog<ComplaintForm, ComplaintAsk>(nameof(ComplaintDialog), desk, tools)
{
    /// <summary>In characters; less tells nothing yet.</summary>
    private const int ShortestStory = 7;

    /// <summary>A sign of anger of this weight leaves no doubt; "the courier was rude" has less.</summary>
    private const double PlainAnger = 0.8;

    protected override string Title => ComplaintTexts.Title;

    protected override IReadOnlyList<Slot<ComplaintForm>> Slots { get; } =
    [Slot<ComplaintForm>.Of("story", form => form.Words is not null, _ => Replies.Say(ComplaintTexts.WhatHappened, ServiceTexts.TapHuman), TakeStory)];

    protected override ComplaintAsk Wish(ComplaintForm form) =>
        new(form.Words!)
        {
            OrderNumber = form.OrderNumber,
            Wish = form.Wants is { } wants ? Enum.Parse<ComplaintWish>(wants) : ComplaintWish.Complain,
            Cause = ComplaintReading.CauseOf(form.Words!),
        };

    protected override async Task<ComplaintForm> HearAsync(ITurnContext context, ComplaintForm form, CancellationToken cancellationToken)
    {
        var heard = await base.HearAsync(context, form, cancellationToken) with { OrderChoices = [] };
        var text = context.Activity.Text ?? "";
        return heard.Words is null && text.Length >= ShortestStory && !ComplaintReading.IsBare(text)
            ? heard with { Words = text, Wants = ComplaintReading.WishOf(text)?.ToString() }
            : heard.OrderNumber == form.OrderNumber ? form
            : heard;
    }

    /// <summary>A complaint need not be about an order; none is guessed.</summary>
    protected override Task<ComplaintForm> CompleteAsync(ITurnContext context, ComplaintForm form, CancellationToken cancellationToken) =>
        Task.FromResult(form.UnknownNumber is null ? form : form with { UnknownNumber = null });

    /// <summary>A bare 我要投诉 while a complaint is open – for anger it was filed unasked – makes no second one; a story of its own does.</summary>
    protected override async Task<Outcome?> ElsewhereAsync(ITurnContext context, ComplaintForm form, CancellationToken cancellationToken)
    {
        if (form.Words is not null || await filed.StandingAsync(context, cancellationToken) is not { } standing)
        {
            return null;
        }

        await context.SendActivityAsync(Replies.Say(filed.SaysStanding(standing), ServiceTexts.TapHuman), cancellationToken);
        return new Outcome.Repeated();
    }

    /// <summary>Who rages is not asked whether that may be written down; what is asked for beside it waits for a yes.</summary>
    protected override bool WaitsForYes(ITurnContext context, ComplaintForm form) =>
        form.Wants is not null || !context.Understood().Feeling.Evidence.Any(sign => sign is { Kind: EmotionSign.Insult or EmotionSign.Anger, Weight: >= PlainAnger });

    /// <summary>Grave words are a person's: the complaint is filed for that person at once, and the person is offered first.</summary>
    protected override async Task<Activity> RefusedAsync(
        ITurnContext context,
        ComplaintForm form,
        Refusal refusal,
        CancellationToken cancellationToken
    ) =>
        refusal.NeedsHuman && await filed.FileAsync(context, Wish(form), cancellationToken) is { } told
            ? Replies.Say($"{refusal.Says.In(System.Globalization.CultureInfo.CurrentUICulture)}\n\n{filed.Says(told)}", ServiceTexts.TapHuman)
            : await base.RefusedAsync(context, form, refusal, cancellationToken);

    private static ComplaintForm? TakeStory(Said said, ComplaintForm form) =>
        said.Text.Length > 0 ? form with { Words = said.Text, Wants = ComplaintReading.WishOf(said.Text)?.ToString() } : null;
}

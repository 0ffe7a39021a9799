using System.Text.Json;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Service;
using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Deeds;

/// <summary>
/// A conversation that ends in one write: what is missing is asked, the desk quotes, the customer agrees, the desk writes once. At every point the customer may
/// say more or correct what was said; then it goes through the steps again with what is known now.
/// </summary>
public abstract class DeedDialog<TForm, TWish> : FormDialog<TForm>
    where TForm : DeedForm, new()
{
    /// <summary>After so many messages in a row that did not help, a person is offered.</summary>
    private const int MostMisses = 3;

    /// <summary>A matter that needs more questions goes round in circles, though each answer seems to help.</summary>
    private const int MostQuestions = 12;

    private readonly Desk<TWish> desk;

    protected DeedDialog(string id, Desk<TWish> desk, DeedTools tools)
        : base(id)
    {
        this.desk = desk;
        Tools = tools;
        AddSteps(AskAsync, OfferAsync, WriteAsync);
    }

    protected DeedTools Tools { get; }

    /// <summary>What the matter is called in "let us go on with …".</summary>
    protected abstract string Title { get; }

    /// <summary>What must be known, in the order in which it is asked.</summary>
    protected abstract IReadOnlyList<Slot<TForm>> Slots { get; }

    /// <summary>What the desk is asked for once every slot is filled.</summary>
    protected abstract TWish Wish(TForm form);

    /// <summary>Whether the desk can already say no, though not everything is known: then nobody is asked for what would not help.</summary>
    protected virtual bool IsEnoughForNo(TForm form) => false;

    /// <summary>Whether a no is the desk's last word on what is known; false where an answer of the customer's can still change it.</summary>
    protected virtual bool IsFinal(Refusal refusal) => true;

    /// <summary>The form with everything in it that the message tells, whatever was asked; the same form when it tells nothing.</summary>
    protected virtual Task<TForm> HearAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) =>
        Tools.Orders.HearAsync(context, form, cancellationToken);

    /// <summary>The form with what the shop knows and nobody need be asked for.</summary>
    protected virtual Task<TForm> CompleteAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) =>
        Tools.Orders.GuessAsync(context, form, Fits, cancellationToken);

    /// <summary>Whether the order is one this is likely about.</summary>
    protected virtual bool Fits(OrderView view) => true;

    /// <summary>Another conversation this turns out to be a matter of, now that the order is known; null: it is not.</summary>
    protected virtual Task<Outcome?> ElsewhereAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) => Task.FromResult<Outcome?>(null);

    /// <summary>Whether the message is about this matter though it could begin another one ("refund it to my gift card" while a return is asked for).</summary>
    protected virtual bool Concerns(Said said, TForm form) => false;

    /// <summary>Whether the offer waits for a yes; nothing that costs or moves anything may do without.</summary>
    protected virtual bool WaitsForYes(ITurnContext context, TForm form) => true;

    /// <summary>Words to tap beside yes and no that change what is offered.</summary>
    protected virtual IReadOnlyList<string> Changes(TForm form, Quote quote) => [];

    /// <summary>What the question adds to the quote, for the customer's eyes alone: it is kept nowhere. Null: nothing.</summary>
    protected virtual string? Adds(TForm form) => null;

    /// <summary>The last words after it is done: what the receipt's card says, unless the deed says more.</summary>
    protected virtual Task<Activity> DoneAsync(
        ITurnContext context,
        TForm form,
        Quote quote,
        Receipt receipt,
        CancellationToken cancellationToken
    ) => Task.FromResult(Replies.Say(DoneCard.Summary(receipt, quote), DoneCard.For(receipt, quote, Tools.Clock)));

    /// <summary>The last words when the desk says no: its reason, the clause, what can be done instead.</summary>
    protected virtual Task<Activity> RefusedAsync(ITurnContext context, TForm form, Refusal refusal, CancellationToken cancellationToken) =>
        Task.FromResult(Replies.Say(RefusalCard.Summary(refusal), RefusalCard.For(refusal, form.OrderNumber, Tools.Clock)));

    protected sealed override TForm Begin(Understanding understanding) => new();

    /// <summary>What is taken is kept for the step that goes on with it: hearing a message asks the shop.</summary>
    protected sealed override async Task<bool> TakesAsync(ITurnContext context, TForm form, CancellationToken cancellationToken)
    {
        if (Answers(context, form))
        {
            return true;
        }

        var taken = new Taken(form, await TakeAsync(context, form, cancellationToken));
        context.TurnState.Set(taken);
        return taken.More is not null;
    }

    protected sealed override async Task<TForm> AskAgainAsync(ITurnContext context, TForm form, CancellationToken cancellationToken)
    {
        await context.SendActivityAsync(Replies.Say(GoOn(form)), cancellationToken);
        form = form with { Resumed = form.Resumed + 1 };
        if (form.Asked == DeedForm.Confirm && QuoteOf(form) is { } quote)
        {
            if (quote.ValidUntil < Tools.Clock.Now)
            {
                return await OfferAnewAsync(context, form, cancellationToken);
            }

            await context.SendActivityAsync(Offer(form, quote), cancellationToken);
        }
        else if (Slots.FirstOrDefault(slot => slot.Name == form.Asked) is { } open)
        {
            var question = await open.AskAsync(context, form, cancellationToken);
            await context.SendActivityAsync(question.Says, cancellationToken);
        }

        return form;
    }

    /// <summary>An offer whose time is over is made as things stand now; where it can be made no more the desk's no is told, and a yes to the old one gets it again.</summary>
    private async Task<TForm> OfferAnewAsync(ITurnContext context, TForm form, CancellationToken cancellationToken)
    {
        switch (await desk.QuoteAsync(context.Shopper(), Wish(form), cancellationToken))
        {
            case QuoteAnswer.Offered(var quote):
                await context.SendActivityAsync(Replies.Say(DeedTexts.RanOut), cancellationToken);
                await context.SendActivityAsync(Offer(form, quote), cancellationToken);
                return Waiting(form, quote);
            case QuoteAnswer.Refused(var refusal):
                await context.SendActivityAsync(await RefusedAsync(context, form, refusal, cancellationToken), cancellationToken);
                return form;
            default:
                throw new InvalidOperationException("A quote is offered or refused.");
        }
    }

    /// <summary>The form with a quote that waits for a yes from now on.</summary>
    private TForm Waiting(TForm form, Quote quote) =>
        form with { Asked = DeedForm.Confirm, AskedAt = Tools.Clock.Now, Quote = JsonSerializer.Serialize(quote, QuoteJson.Options) };

    /// <summary>What is taken up again after a night is called by its day.</summary>
    private string GoOn(TForm form) =>
        form.AskedAt is { } asked && Tools.Clock.DayOf(asked) < Tools.Clock.Today
            ? DeedTexts.GoOnFrom.With(Moments.DayOf(asked, Tools.Clock), Title)
            : DeedTexts.GoOn.Anew(form.Resumed).With(Title);

    /// <summary>Asks for the first thing that is missing.</summary>
    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Context.Shopper() is not Shopper.SignedIn)
        {
            return await RefuseAsync(step, Form(step), Refusal.SignInFirst, cancellationToken);
        }

        var heard = step.Options is null ? await HearAsync(step.Context, Form(step), cancellationToken) : Form(step);
        var form = await CompleteAsync(step.Context, heard, cancellationToken);
        if (await ElsewhereAsync(step.Context, form, cancellationToken) is { } other)
        {
            return await step.EndDialogAsync(other, cancellationToken);
        }

        var missing = Slots.FirstOrDefault(slot => !slot.IsFilled(form));
        var words = form.OrderNumber is null ? form.FirstWords : null;
        form = Keep(step, form with { Asked = missing?.Name, AskedAt = Tools.Clock.Now, Quote = null, FirstWords = words, Questions = form.Questions + (missing is null ? 0 : 1) });
        if (missing is null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        if (form.Questions > MostQuestions)
        {
            return await PersonInsteadAsync(step, cancellationToken);
        }

        if (
            IsEnoughForNo(form)
            && await desk.QuoteAsync(step.Context.Shopper(), Wish(form), cancellationToken) is QuoteAnswer.Refused(var refusal)
            && IsFinal(refusal)
        )
        {
            return await RefuseOrAskWhichAsync(step, form, refusal, cancellationToken);
        }

        var question = await missing.AskAsync(step.Context, form, cancellationToken);
        return question.EndsHere
            ? await EndAsync(step, question.Says, question.Outcome, cancellationToken)
            : await AskAsync(step, question.Says, cancellationToken);
    }

    /// <summary>Takes the answer to a question, or shows what the desk would do.</summary>
    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var form = Form(step);
        return step.Reason == DialogReason.NextCalled
            ? await desk.QuoteAsync(step.Context.Shopper(), Wish(form), cancellationToken) switch
            {
                QuoteAnswer.Offered(var quote) => await OfferAsync(step, form, quote, cancellationToken),
                QuoteAnswer.Refused(var refusal) => await RefuseOrAskWhichAsync(step, form, refusal, cancellationToken),
                _ => throw new InvalidOperationException("A quote is offered or refused."),
            }
            : await AgainOrMissedAsync(step, form, cancellationToken);
    }

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, TForm form, Quote quote, CancellationToken cancellationToken)
    {
        if (!WaitsForYes(step.Context, form))
        {
            return await CommitAsync(step, form, quote, cancellationToken);
        }

        Keep(step, Waiting(form, quote));
        return await AskAsync(step, Offer(form, quote), cancellationToken);
    }

    /// <summary>Writes on a yes, leaves all as it is on a no, and begins again on anything that changes what was offered.</summary>
    private async Task<DialogTurnResult> WriteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var form = Form(step);
        return (QuoteOf(form), Said.Of(step.Context)) switch
        {
            ({ } quote, var said) when said.AgreementTo(quote.Id) == Agreement.Yes => await CommitAsync(step, form, quote, cancellationToken),
            ({ } quote, var said) when said.AgreementTo(quote.Id) == Agreement.No => await EndAsync(
                step,
                Replies.Say(DeedTexts.LeftAsIs, DeedTexts.TapHuman),
                new Outcome.Abandoned(),
                cancellationToken
            ),
            _ => await AgainOrMissedAsync(step, form, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> CommitAsync(WaterfallStepContext step, TForm form, Quote quote, CancellationToken cancellationToken)
    {
        switch (await desk.CommitAsync(step.Context.Shopper(), quote, quote.Id, cancellationToken))
        {
            case CommitAnswer.Done(var receipt, _):
                step.Context.Settle(form.OrderNumber);
                var lastWord = await DoneAsync(step.Context, form, quote, receipt, cancellationToken);
                return await EndAsync(step, lastWord, new Outcome.Done(receipt.Deed, receipt.Number), cancellationToken);
            case CommitAnswer.Stale:
                await step.Context.SendActivityAsync(Replies.Say(DeedTexts.ChangedMeanwhile), cancellationToken);
                return await AgainAsync(step, form, cancellationToken);
            case CommitAnswer.Refused(var refusal):
                return await RefuseAsync(step, form, refusal, cancellationToken);
            default:
                throw new InvalidOperationException("A commit is done, stale or refused.");
        }
    }

    /// <summary>A no that is only about the order we guessed is no answer where the customer may well mean another one: then they are asked which.</summary>
    private async Task<DialogTurnResult> RefuseOrAskWhichAsync(WaterfallStepContext step, TForm form, Refusal refusal, CancellationToken cancellationToken)
    {
        if (!form.IsGuessed || IsOfWish(refusal) || await Tools.Orders.InsteadAsync(step.Context, form, Fits, cancellationToken) is not { } open)
        {
            return await RefuseAsync(step, form, refusal, cancellationToken);
        }

        await step.Context.SendActivityAsync(Replies.Say(DeedTexts.NotThatOne.With(form.OrderNumber!, RefusalCard.Summary(refusal))), cancellationToken);
        return await AgainAsync(step, open, cancellationToken);
    }

    /// <summary>Whether it is the wish that cannot be, whichever order is meant.</summary>
    private static bool IsOfWish(Refusal refusal) =>
        refusal.Reason is "out-of-stock" or "cannot-pay" or "nothing-changes" or "means-needed" or "other-product" or "incomplete" or "not-deliverable" or "not-verified";

    private async Task<DialogTurnResult> RefuseAsync(WaterfallStepContext step, TForm form, Refusal refusal, CancellationToken cancellationToken) =>
        await EndAsync(step, await RefusedAsync(step.Context, form, refusal, cancellationToken), new Outcome.Refused(), cancellationToken);

    private async Task<DialogTurnResult> AgainOrMissedAsync(WaterfallStepContext step, TForm form, CancellationToken cancellationToken) =>
        await TakenAsync(step.Context, form, cancellationToken) is { } more
            ? await AgainAsync(step, more with { Misses = 0 }, cancellationToken)
            : await MissedAsync(step, form, cancellationToken);

    /// <summary>Says so and asks again, in the same place; the third time a person is offered instead.</summary>
    private async Task<DialogTurnResult> MissedAsync(WaterfallStepContext step, TForm form, CancellationToken cancellationToken)
    {
        if (form.Misses + 1 >= MostMisses)
        {
            return await PersonInsteadAsync(step, cancellationToken);
        }

        if (!step.Context.Pictures().IsAny)
        {
            await step.Context.SendActivityAsync(Replies.Say(DeedTexts.NotCaught.Anew(form.Misses)), cancellationToken);
        }

        return await AgainAsync(step, form with { Misses = form.Misses + 1 }, cancellationToken);
    }

    private Task<DialogTurnResult> PersonInsteadAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        EndAsync(step, Replies.Say(DeedTexts.PersonInstead, ServiceTexts.TapHuman), new Outcome.NotUnderstood(), cancellationToken);

    private static bool Answers(ITurnContext context, TForm form) =>
        form.Asked == DeedForm.Confirm && QuoteOf(form) is { } quote && Said.Of(context).AgreementTo(quote.Id) != Agreement.None;

    private async Task<TForm?> TakenAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) =>
        context.TurnState.Get<Taken>() is { } taken && taken.From == form ? taken.More : await TakeAsync(context, form, cancellationToken);

    /// <summary>The form with what the message sets right, answers or adds, in this order ("no, another order" is no answer to "why"); null when it does nothing.</summary>
    private async Task<TForm?> TakeAsync(ITurnContext context, TForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        if (said.Corrects && await HearAsync(context, form, cancellationToken) is var corrected && corrected != form)
        {
            return corrected;
        }

        if (Slots.FirstOrDefault(slot => slot.Name == form.Asked)?.Take(said, form) is { } answered)
        {
            return answered;
        }

        var isOfOther = said.Elsewhere is { } other && other != Id && !Concerns(said, form) && !context.Pictures().IsAny;
        var heard = isOfOther && (form.Asked is null || !said.MayOnlyName) ? form : await HearAsync(context, form, cancellationToken);
        return heard == form ? null : heard;
    }

    private Activity Offer(TForm form, Quote quote) =>
        Replies.Say(
            Adds(form) is { } more ? $"{QuoteCard.Question(quote)}\n\n{more}" : QuoteCard.Question(quote),
            QuoteCard.For(quote, form.IsGuessed, Tools.Clock),
            [.. Changes(form, quote)]
        );

    private static Quote? QuoteOf(TForm form) =>
        form.Quote is { } json ? JsonSerializer.Deserialize<Quote>(json, QuoteJson.Options) : null;

    /// <summary>What this turn's message made of a form; null more: nothing.</summary>
    private sealed record Taken(TForm From, TForm? More);
}

using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Recognizers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Orders;

/// <summary>
/// A conversation about one order: guesses the likely one or takes the one that was named, asks only when several fit, and shows it.
/// </summary>
public abstract class OrderPickingDialog : FormDialog<OrderForm>
{
    /// <summary>Orders shown to choose from.</summary>
    protected const int MostChoices = 5;

    private readonly OrderDesk orders;
    private readonly ShownOrders shown;

    protected OrderPickingDialog(string id, string intent, OrderDesk orders, ShownOrders shown, ShopClock clock, Pictures pictures)
        : base(id)
    {
        this.orders = orders;
        this.shown = shown;
        Intent = intent;
        Clock = clock;
        Pictures = pictures;
        AddSteps(SignedInAsync, PickAsync, ChosenAsync, ShowAsync);
    }

    protected string Intent { get; }

    protected ShopClock Clock { get; }

    protected Pictures Pictures { get; }

    protected override OrderForm Begin(Understanding understanding) => OrderForm.Of(understanding);

    /// <summary>A number read from a picture answers the question, though "track it" is made of a waybill's.</summary>
    protected override async Task<bool> TakesAsync(ITurnContext context, OrderForm form, CancellationToken cancellationToken) =>
        context.Pictures().Number is not null || await base.TakesAsync(context, form, cancellationToken);

    /// <summary>Number of the order to speak of when the customer named none; null when there is no order at all.</summary>
    protected abstract Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken);

    /// <summary>The order another number of the message (a refund's, a return's) belongs to; null when it holds none.</summary>
    protected virtual Task<string?> NumberedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Shows the order and ends; the number is one of the shopper's own.</summary>
    protected abstract Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, string orderNumber, CancellationToken cancellationToken);

    protected override async Task<OrderForm> AskAgainAsync(ITurnContext context, OrderForm form, CancellationToken cancellationToken)
    {
        var numbers = (await shown.GetAsync(context, cancellationToken)).Numbers;
        var recent = await orders.RecentAsync(context.Shopper(), OrderDesk.MostRecent, cancellationToken);
        OrderView[] choices = [.. recent.Where(view => numbers.Contains(view.Order.Number, StringComparer.Ordinal))];
        await context.SendActivityAsync(Replies.Say(OrderTalkTexts.WhichOne, OrderListCard.For(choices, Intent, Clock, Pictures)), cancellationToken);
        return form;
    }

    private Task<DialogTurnResult> SignedInAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Context.Shopper() is Shopper.SignedIn
            ? step.NextAsync(cancellationToken: cancellationToken)
            : EndAsync(step, Replies.Say(OrderTalkTexts.SignInFirst, OrderTalkTexts.TapHuman), new Outcome.Refused(), cancellationToken);

    private async Task<DialogTurnResult> PickAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await NumberedAsync(step.Context, cancellationToken) is { } number)
        {
            return await step.NextAsync(number, cancellationToken);
        }

        var shopper = step.Context.Shopper();
        return await MatchAsync(step, Form(step), cancellationToken) switch
        {
            OrderMatch.One one => await step.NextAsync(one.View.Order.Number, cancellationToken),
            OrderMatch.Several several => await AskWhichAsync(step, several.Views, cancellationToken),
            _ when NamesAnOrder(Form(step)) => await NotFoundAsync(step, cancellationToken),
            _ => await GuessAsync(step, shopper, cancellationToken),
        };
    }

    private async Task<OrderMatch> MatchAsync(WaterfallStepContext step, OrderForm form, CancellationToken cancellationToken)
    {
        var already = (await shown.GetAsync(step.Context, cancellationToken)).Numbers;
        return await orders.MatchAsync(step.Context.Shopper(), form, step.Context.Activity.Text, already, cancellationToken);
    }

    private async Task<DialogTurnResult> GuessAsync(WaterfallStepContext step, Shopper shopper, CancellationToken cancellationToken)
    {
        if (await LikelyAsync(shopper, cancellationToken) is not { } likely)
        {
            return await EndAsync(
                step,
                Replies.Say(OrderTalkTexts.NoOrders, OrderTalkTexts.TapHuman),
                new Outcome.Answered(),
                cancellationToken
            );
        }

        Keep(step, Form(step) with { IsGuessed = true });
        return await step.NextAsync(likely, cancellationToken);
    }

    /// <summary>The answer to "which one": taken as words again, once.</summary>
    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Reason == DialogReason.NextCalled)
        {
            return await step.NextAsync(step.Result, cancellationToken);
        }

        var form = Keep(step, OrderForm.Of(step.Context.Understood()).WithBareNumber(step.Context.Activity.Text));
        return await MatchAsync(step, form, cancellationToken) is OrderMatch.One one
            ? await step.NextAsync(one.View.Order.Number, cancellationToken)
            : await NotFoundAsync(step, cancellationToken);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Context.Settle(Form(step).IsGuessed ? null : (string)step.Result);
        return ShowAsync(step, (string)step.Result, cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhichAsync(
        WaterfallStepContext step,
        IReadOnlyList<OrderView> views,
        CancellationToken cancellationToken
    )
    {
        OrderView[] choices = [.. views.Take(MostChoices)];
        await shown.SetAsync(step.Context, Intent, choices.Select(view => view.Order.Number), cancellationToken);
        var question = Replies.Say(OrderTalkTexts.WhichOne, OrderListCard.For(choices, Intent, Clock, Pictures));
        return await AskAsync(step, question, cancellationToken);
    }

    private Task<DialogTurnResult> NotFoundAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = Form(step).Number is { } number ? OrderTalkTexts.NoSuchNumber.With(number) : OrderTalkTexts.NoSuchOrder;
        return EndAsync(
            step,
            Replies.Say(text, OrderTalkTexts.TapOrders, OrderTalkTexts.TapHuman),
            new Outcome.Refused(),
            cancellationToken
        );
    }

    /// <summary>A number, a place or a day points at a definite order; other words may be chatter, so they alone never make a refusal.</summary>
    private static bool NamesAnOrder(OrderForm form) => form is not { Number: null, Ordinal: null, PlacedOn: null };
}

using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Payments;

/// <summary>改支付方式: which order, which means on file, what is paid and what goes back, a yes, done.</summary>
public sealed class ChangePaymentMethodDialog(MethodDesk desk, MethodChoice methods, DeedTools tools)
    : DeedDialog<MethodForm, MethodWish>(nameof(ChangePaymentMethodDialog), desk, tools)
{
    private readonly MethodChoice methods = methods;

    protected override string Title => PaymentTalkTexts.MethodTitle;

    protected override IReadOnlyList<Slot<MethodForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<MethodForm>(Intent.PaymentIssue, SubIntent.ChangeMethod),
        new("method", form => form.MethodId is not null, (context, _, cancellationToken) => AskAsync(methods, context, cancellationToken))
        {
            Take = TakeMethod,
        },
    ];

    protected override MethodWish Wish(MethodForm form) => new(form.OrderNumber!, form.MethodId!);

    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Unpaid or OrderStatus.ToShip;

    protected override async Task<MethodForm> HearAsync(ITurnContext context, MethodForm form, CancellationToken cancellationToken)
    {
        var heard = await base.HearAsync(context, form, cancellationToken);
        return TakeMethod(Said.Of(context), heard) ?? heard;
    }

    protected override async Task<MethodForm> CompleteAsync(ITurnContext context, MethodForm form, CancellationToken cancellationToken)
    {
        var placed = await base.CompleteAsync(context, form, cancellationToken);
        return placed.MethodWords is { } words
            ? placed with { MethodId = (await methods.NamedAsync(context, words, cancellationToken))?.Id, MethodWords = null }
            : placed;
    }

    private static MethodForm? TakeMethod(Said said, MethodForm form) =>
        MethodChoice.IsNamedIn(said.Text) ? form with { MethodWords = said.Text } : null;

    private static async Task<Question> AskAsync(MethodChoice methods, ITurnContext context, CancellationToken cancellationToken) =>
        await methods.TappableAsync(context, kind: null, cancellationToken) is { Length: > 0 } labels
            ? new Question(Replies.Say(PaymentTalkTexts.WhichMethod, labels))
            : new Question(Replies.Say(PaymentTalkTexts.NoMethod, PaymentTalkTexts.TapHuman), EndsHere: true);
}

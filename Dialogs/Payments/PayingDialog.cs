using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Payments;

/// <summary>A conversation that pays for an order: which, by what means (in how many instalments), the sum, a yes, done.</summary>
public abstract class PayingDialog(string id, string detail, Desk<PayWish> desk, MethodChoice methods, DeedTools tools)
    : DeedDialog<PayForm, PayWish>(id, desk, tools)
{
    private readonly MethodChoice methods = methods;

    protected override string Title => PaymentTalkTexts.PayTitle;

    protected override IReadOnlyList<Slot<PayForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<PayForm>(Intent.PaymentIssue, detail),
        new("method", form => form.Method is not null, (context, _, cancellationToken) => AskAsync(methods, context, cancellationToken)) { Take = TakeMethod },
        Slot<PayForm>.Of(
            "months",
            form => form.Method is not MethodKind.Instalments || form.Months is not null,
            _ => Replies.Say(PaymentTalkTexts.HowManyMonths, PaymentTalkTexts.MonthChoices.Split('|')),
            TakeMonths
        ),
    ];

    /// <summary>A wallet stands for whatever it will be: whether the order can be paid at all does not turn on it.</summary>
    protected override PayWish Wish(PayForm form) => new(form.OrderNumber!, form.Method ?? MethodKind.WeChatPay, form.MethodId, form.Months ?? 0);

    protected override bool IsEnoughForNo(PayForm form) => form is { OrderNumber: not null, Method: null };

    protected override async Task<PayForm> HearAsync(ITurnContext context, PayForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = await base.HearAsync(context, form, cancellationToken);
        var paid = TakeMethod(said, heard) ?? heard;
        return paid.Method is MethodKind.Instalments && TakeMonths(said, paid) is { } months && months.Months != paid.Months ? months : paid;
    }

    protected override async Task<PayForm> CompleteAsync(ITurnContext context, PayForm form, CancellationToken cancellationToken)
    {
        var placed = await base.CompleteAsync(context, form, cancellationToken);
        return placed.MethodWords is { } words
            ? placed with { MethodId = (await methods.NamedAsync(context, words, cancellationToken))?.Id, MethodWords = null }
            : placed;
    }

    private static PayForm? TakeMethod(Said said, PayForm form) =>
        MethodChoice.KindIn(said.Text) is { } kind ? form with { Method = kind, MethodWords = said.Text } : null;

    private static PayForm? TakeMonths(Said said, PayForm form)
    {
        var numbers = said.Text.Split([.. said.Text.Where(character => !char.IsAsciiDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return said.Understood.First(EntityKind.OrderNumber) is null && numbers is [var only] && int.TryParse(only, CultureInfo.InvariantCulture, out var months) && months is > 1 and <= 36
            ? form with { Months = months }
            : null;
    }

    private static async Task<Question> AskAsync(MethodChoice methods, ITurnContext context, CancellationToken cancellationToken)
    {
        var onFile = await methods.TappableAsync(context, kind: null, cancellationToken);
        return new Question(Replies.Say(PaymentTalkTexts.PayHow, [.. onFile.Union(PaymentTalkTexts.Wallets.Split('|'), StringComparer.Ordinal)]));
    }
}

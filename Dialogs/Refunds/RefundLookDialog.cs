using System.Text.RegularExpressions;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Dialogs.Knowledge;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Refunds;

/// <summary>A look at money on its way back: of the order that is named, by the number of a refund or return, or of what is under way.</summary>
public abstract partial class RefundLookDialog(
    string id,
    RefundProgressDesk refunds,
    OrderDesk orders,
    ShownOrders shown,
    ShopClock clock,
    Pictures pictures
) : OrderPickingDialog(id, Recognizers.Intents.Intent.RefundStatus, orders, shown, clock, pictures)
{
    private static readonly string[] HowLong = ["几天", "多久", "多长时间", "怎么算", "咋算", "如何算", "怎么退", "how long", "how many days", "calculated"];

    private static readonly string[] Wanted = ["退款", "退钱"];
    private static readonly string[] AskedFor = ["的退款", "退款呢"];

    private readonly OrderDesk orders = orders;

    protected RefundProgressDesk Refunds => refunds;

    /// <summary>"退款几天到账" of somebody who has none coming is a question about the shop's rules.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var text = outerDc.Context.Activity.Text ?? "";
        if (await IsWishAsync(outerDc.Context, text, cancellationToken))
        {
            return await outerDc.ReplaceDialogAsync(nameof(RefundWishDialog), cancellationToken: cancellationToken);
        }

        return
            Array.Exists(HowLong, words => text.Contains(words, StringComparison.OrdinalIgnoreCase))
            && await refunds.LikelyAsync(outerDc.Context.Shopper(), cancellationToken) is null
            ? await outerDc.ReplaceDialogAsync(nameof(KnowledgeDialog), cancellationToken: cancellationToken)
            : await base.BeginDialogAsync(outerDc, options, cancellationToken);
    }

    /// <summary>"耳机退款" of goods whose money nobody has sent back yet asks for it.</summary>
    private async Task<bool> IsWishAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var read = context.Understood();
        if ((read.Detail is not null && !text.Contains("退钱", StringComparison.Ordinal)) || !SpokenWords.Has(text, Wanted) || SpokenWords.Has(text, AskedFor))
        {
            return false;
        }

        var match = await orders.MatchAsync(context.Shopper(), OrderForm.Of(read), text, [], cancellationToken);
        return match is OrderMatch.One(var view)
            && await refunds.FindAsync(context.Shopper(), view.Order.Number, cancellationToken) is RefundAnswer.Nothing;
    }

    /// <summary>Nothing of the order has gone back; of a guessed one that is said of all of them.</summary>
    protected static Activity NoRefund(OrderForm form, string orderNumber) =>
        Replies.Say(
            form.IsGuessed ? RefundTalkTexts.NoRefundAtAll : RefundTalkTexts.NoRefund.With(orderNumber),
            RefundTalkTexts.TapAskRefund,
            RefundTalkTexts.TapHuman
        );

    protected override async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken) =>
        await refunds.LikelyAsync(shopper, cancellationToken) ?? (await orders.LikelyAsync(shopper, cancellationToken))?.Order.Number;

    protected override async Task<string?> NumberedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Numbers().Match(context.Activity.Text ?? "") is { Success: true } match
        && await refunds.FindAsync(context.Shopper(), match.Value, cancellationToken) is RefundAnswer.Found({ } views)
            ? views[0].OrderNumber
            : null;

    /// <summary>The currency of an order's sums.</summary>
    protected async Task<string> CurrencyAsync(ITurnContext context, string orderNumber, CancellationToken cancellationToken) =>
        await orders.FindAsync(context.Shopper(), orderNumber, cancellationToken) is OrderAnswer.Found(var view) ? view.Order.Currency : "CNY";

    /// <summary>Two letters and the day and digits behind: TK, TH, JT …</summary>
    [GeneratedRegex("[A-Za-z]{2}[0-9]{10,18}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}

using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Invoices;

/// <summary>No trade, no invoice. Case: an order waiting for payment → refuse, pay first.</summary>
public sealed class UnpaidIsNoTrade : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Order == InvoicedOrder.Unpaid ? Ruling.Refuse("order-unpaid", Clause, Alternative.PayAgain) : null;
}

/// <summary>A trade called off or paid back is not invoiced. Case: a refunded order → refuse.</summary>
public sealed class UndoneIsNoTrade : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Order switch
        {
            InvoicedOrder.Cancelled => Ruling.Refuse("order-cancelled", Clause, Alternative.Reorder),
            InvoicedOrder.Refunded => Ruling.Refuse("order-refunded", Clause, Alternative.Reorder),
            _ => null,
        };
}

/// <summary>Items are named as sold. Case: a dress as 办公用品 → refuse.</summary>
public sealed class ItemsAsSold : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article19;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.WantsItem is { } item && facts.Lines.All(line => line.Name != item)
            ? Ruling.Refuse("other-items", Clause, Alternative.OrdinaryInvoice)
            : null;
}

/// <summary>The sum is what was paid. Case: paid 100.00, "开 150" → refuse; "开 100" → goes on.</summary>
public sealed class SumAsPaid : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting)
    {
        var invoiceable = facts.Invoiceable(setting.Policy.Invoices);
        return facts.WantsTotal is { } wanted && wanted != invoiceable
            ? Ruling.Refuse("other-sum", Clause, Alternative.OrdinaryInvoice) with
            {
                Amounts = [new("invoiceable", invoiceable)],
            }
            : null;
    }
}

/// <summary>An order is split into invoices only as it was traded. Case: one parcel in two invoices → refuse; two parcels in two → goes on.</summary>
public sealed class SplitAsTraded : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.WantsInvoices > facts.Trades ? Ruling.Refuse("split-without-trade", Clause, Alternative.OrdinaryInvoice) : null;
}

/// <summary>What is invoiced is not invoiced twice. Case: paid 100.00, invoiced 100.00 → refuse, send it again or change it.</summary>
public sealed class NotTwice : ISentence<InvoiceFacts>
{
    public Clause Clause => InvoiceLaw.Article21;

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Invoiced > 0m && facts.Invoiceable(setting.Policy.Invoices) == 0m
            ? Ruling.Refuse("already-invoiced", Clause, Alternative.ResendInvoice, Alternative.ReissueInvoice)
            : null;
}

/// <summary>Gift cards and coupons are not invoiced by the order. Case: 100.00 paid wholly by E-card → nothing to invoice here.</summary>
public sealed class CardsElsewhere : ISentence<InvoiceFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "invoices.invoiceGiftCards",
            "礼品卡、E卡和优惠券支付的部分不随订单开票",
            "What gift cards and coupons paid is not invoiced with the order"
        );

    public Ruling? Speak(InvoiceFacts facts, Setting setting) =>
        facts.Invoiceable(setting.Policy.Invoices) == 0m
            ? Ruling.Refuse("nothing-to-invoice", Clause) with
            {
                Amounts = [new("invoiceable", 0m)],
            }
            : null;
}

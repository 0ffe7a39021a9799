using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Invoices;

/// <summary>开发票: which order, for whom, the lines as sold and the sum as paid, a yes, asked for.</summary>
public sealed class InvoiceDialog(InvoiceDesk desk, InvoiceTitleDesk titles, BuyerQuestions buyer, DeedTools tools)
    : DeedDialog<InvoiceForm, FapiaoWish>(nameof(InvoiceDialog), desk, tools)
{
    protected override string Title => InvoiceTalkTexts.RequestTitle;

    protected override IReadOnlyList<Slot<InvoiceForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<InvoiceForm>(Intent.Invoice),
        buyer.BuyerSlot<InvoiceForm>(_ => true),
        BuyerQuestions.TitleSlot<InvoiceForm>(nameof(InvoiceDialog), _ => true),
        BuyerQuestions.IdSlot<InvoiceForm>(form => form.Buyer == BuyerType.Company),
    ];

    /// <summary>While the buyer is not known an ordinary one for a person stands for it: what is refused then is refused for everybody.</summary>
    protected override FapiaoWish Wish(InvoiceForm form)
    {
        var wish = new FapiaoWish(form.OrderNumber!)
        {
            WantsItem = form.WantsItem,
            WantsTotal = form.WantsTotal,
            WantsInvoices = form.WantsInvoices,
            Email = form.Email,
        };
        return form.IsBuyerKnown
            ? wish with
            {
                Kind = form.Kind ?? FapiaoKind.General,
                Buyer = form.Buyer!.Value,
                Title = form.Title,
                TaxId = form.TaxId,
            }
            : wish;
    }

    /// <summary>A mail address said meanwhile is where this invoice goes, however much it sounds like sending another one again.</summary>
    protected override bool Concerns(Said said, InvoiceForm form) => BuyerReader.MailIn(said.Text) is not null;

    protected override bool IsEnoughForNo(InvoiceForm form) => form.OrderNumber is not null;

    protected override bool Fits(OrderView view) =>
        view.Order.PaidAt is not null && view.Order.Status is not (OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.DepositPaid);

    protected override async Task<InvoiceForm> HearAsync(ITurnContext context, InvoiceForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = BuyerQuestions.IsAsked(form) ? form : await base.HearAsync(context, form, cancellationToken);
        return await buyer.RememberAsync(context, InvoiceWishReader.Hear(BuyerReader.Hear(heard, said), said), cancellationToken);
    }

    protected override async Task<InvoiceForm> CompleteAsync(ITurnContext context, InvoiceForm form, CancellationToken cancellationToken) =>
        await buyer.RememberAsync(context, await base.CompleteAsync(context, form, cancellationToken), cancellationToken);

    protected override async Task<Activity> DoneAsync(
        ITurnContext context,
        InvoiceForm form,
        Quote quote,
        Receipt receipt,
        CancellationToken cancellationToken
    )
    {
        var known = await titles.ListAsync(context.Shopper(), cancellationToken);
        var isNew = form.Buyer == BuyerType.Company && known.All(title => title.Title != form.Title);
        CardButton[] next =
        [
            new(InvoiceTalkTexts.TapFiles, new CardCommand(Intent.Invoice, form.OrderNumber, SubIntent.FindInvoice)),
            .. isNew ? [new CardButton(InvoiceTalkTexts.TapRemember, new CardCommand(Intent.Invoice, null, SubIntent.RememberTitle))] : Array.Empty<CardButton>(),
        ];
        return Replies.Say(DoneCard.Summary(receipt, quote) + InvoiceTalkTexts.TellWhenIssued, DoneCard.For(receipt, quote, Tools.Clock, next));
    }
}

using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law.Invoices;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Invoices;

/// <summary>换开, 改抬头, 红冲, 补开, 重发: which invoice, what about it, how the law has it done and when, a yes, done.</summary>
public sealed class InvoiceChangeDialog(InvoiceChangeDesk desk, InvoiceFiles files, BuyerQuestions buyer, DeedTools tools)
    : DeedDialog<InvoiceChangeForm, FapiaoChangeWish>(nameof(InvoiceChangeDialog), desk, tools)
{
    private const string WhatSlot = "what";

    protected override string Title => InvoiceTalkTexts.ChangeTitle;

    protected override IReadOnlyList<Slot<InvoiceChangeForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<InvoiceChangeForm>(Intent.Invoice),
        Slot<InvoiceChangeForm>.Of(WhatSlot, form => form.What is not null, _ => AskWhat(), TakeWhat),
        buyer.BuyerSlot<InvoiceChangeForm>(form => form.NeedsBuyer),
        BuyerQuestions.TitleSlot<InvoiceChangeForm>(nameof(InvoiceChangeDialog), form => form.NeedsTitle),
        BuyerQuestions.IdSlot<InvoiceChangeForm>(form => form.NeedsTaxId),
    ];

    /// <summary>While not everything is known "send it again" stands for it: where that is refused there is no invoice to change.</summary>
    protected override FapiaoChangeWish Wish(InvoiceChangeForm form) =>
        Slots.All(slot => slot.IsFilled(form))
            ? new FapiaoChangeWish(form.OrderNumber!, form.What!.Value)
            {
                Title = form.Title,
                TaxId = form.TaxId,
                Buyer = form.Buyer,
                Kind = form.Kind,
                Email = form.Email,
            }
            : new FapiaoChangeWish(form.OrderNumber!, InvoiceWish.NotReceived);

    /// <summary>Of an order that was never invoiced there is nothing to change: it is invoiced.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var context = outerDc.Context;
        return
            context.Understood().Detail is SubIntent.ChangeTitle or SubIntent.Reissue
            && await Tools.Orders.NamedAsync(context, _ => true, cancellationToken) is { } order
            && (await files.ListAsync(context.Shopper(), order.Number, cancellationToken)).Count == 0
            ? await outerDc.ReplaceDialogAsync(nameof(InvoiceDialog), options, cancellationToken)
            : await base.BeginDialogAsync(outerDc, options, cancellationToken);
    }

    protected override bool IsEnoughForNo(InvoiceChangeForm form) => form.OrderNumber is not null;

    protected override async Task<InvoiceChangeForm> HearAsync(ITurnContext context, InvoiceChangeForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var heard = BuyerQuestions.IsAsked(form) ? form : await base.HearAsync(context, form, cancellationToken);
        var what = heard with { What = form.What ?? InvoiceChangeReader.What(said) };
        return await buyer.RememberAsync(context, BuyerReader.Hear(what, said), cancellationToken);
    }

    /// <summary>Of several orders the one invoiced last is meant.</summary>
    protected override async Task<InvoiceChangeForm> CompleteAsync(
        ITurnContext context,
        InvoiceChangeForm form,
        CancellationToken cancellationToken
    )
    {
        var isOpen = form is { OrderNumber: null, OrderChoices.Count: 0, UnknownNumber: null };
        var invoices = await files.ListAsync(context.Shopper(), form.OrderNumber, cancellationToken);
        var latest = invoices.FirstOrDefault(invoice => invoice is { RedOf: null, DigitalNumber: not null });
        var guessed = isOpen && latest is not null
            ? form with { OrderNumber = latest.OrderNumber, IsGuessed = true }
            : await base.CompleteAsync(context, form, cancellationToken);
        var isCompany = latest?.BuyerType == BuyerType.Company;
        var isAsItWas = guessed is { What: InvoiceWish.WrongTitle, Buyer: BuyerType.Person, Title: null } && !isCompany && form.Asked is null;
        return guessed with { IsCompanyNow = isCompany, Buyer = isAsItWas ? null : guessed.Buyer };
    }

    private static Activity AskWhat() => Replies.Say(InvoiceTalkTexts.AskWhat, InvoiceTalkTexts.TapsWhat.Split('|'));

    private static InvoiceChangeForm? TakeWhat(Said said, InvoiceChangeForm form) =>
        InvoiceChangeReader.What(said) is { } what ? BuyerReader.Hear(form with { What = what }, said) : null;
}

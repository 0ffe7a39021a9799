using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>改地址: which order, what is missing of the new address, a yes, done. The old address is never repeated.</summary>
public sealed class ChangeAddressDialog(AddressDesk desk, CustomerDesk customers, DeedTools tools)
    : DeedDialog<AddressForm, AddressWish>(nameof(ChangeAddressDialog), desk, tools)
{
    private static readonly Address Anywhere = new("", "", "-", "-", "-", "-");

    protected override string Title => OrderTalkTexts.AddressTitle;

    protected override IReadOnlyList<Slot<AddressForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<AddressForm>(Intent.ModifyAddress),
        Slot<AddressForm>.Of("town", form => form.HasTown, AddressTalk.AskTown, Town),
        Slot<AddressForm>.Of("street", form => form.Street is not null, _ => Replies.Say(OrderTalkTexts.AddressStreet), AddressTalk.Street),
    ];

    /// <summary>Whether an order can be sent elsewhere at all does not turn on where: before that is known, anywhere stands for it.</summary>
    protected override AddressWish Wish(AddressForm form) => new(form.OrderNumber!, form is { HasTown: true, Street: not null } ? form.ToAddress() : Anywhere);

    protected override bool Fits(OrderView view) =>
        view.Order.Status is OrderStatus.Unpaid or OrderStatus.ToShip or OrderStatus.DepositPaid or OrderStatus.PartlyShipped;

    protected override bool IsEnoughForNo(AddressForm form) => form.OrderNumber is not null;

    protected override async Task<AddressForm> HearAsync(ITurnContext context, AddressForm form, CancellationToken cancellationToken) =>
        AddressTalk.Hear(Said.Of(context), await base.HearAsync(context, form, cancellationToken));

    protected override async Task<AddressForm> CompleteAsync(ITurnContext context, AddressForm form, CancellationToken cancellationToken)
    {
        var placed = await base.CompleteAsync(context, form, cancellationToken);
        return await Tools.Orders.FindAsync(context, placed.OrderNumber, cancellationToken) is { } order
            ? await FilledAsync(context, placed with { IsAbroad = order.ShipTo.Country is not null }, order.ShipTo, cancellationToken)
            : placed;
    }

    protected override string? Adds(AddressForm form) =>
        OrderTalkTexts.NewAddress.With(AddressTalk.InWords(form));

    /// <summary>A recipient or a phone alone leaves the place; a street alone the town.</summary>
    private async Task<AddressForm> FilledAsync(ITurnContext context, AddressForm form, Address old, CancellationToken cancellationToken)
    {
        if (form.WantsDefault && await DefaultAsync(context, cancellationToken) is { } own)
        {
            return AddressTalk.Over(form with { WantsDefault = false }, own);
        }

        return !form.HasPlace && (form.Phone ?? form.Recipient) is not null ? AddressTalk.Over(form, old)
            : form is { Province: null, City: null, District: null, Street: not null } ? form with { Province = old.Province, City = old.City, District = old.District, PostalCode = old.PostalCode }
            : form;
    }

    private async Task<Address?> DefaultAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await customers.FindAsync(context.Shopper(), cancellationToken))?.Addresses.OrderByDescending(saved => saved.IsDefault).FirstOrDefault()?.Address;

    /// <summary>"My default address" is where to send it; "my default address is to be …" is another matter.</summary>
    private static AddressForm? Town(Said said, AddressForm form) =>
        AddressTalk.Hear(said, form) is var heard && (heard == form || (said.Elsewhere == nameof(DefaultAddressDialog) && heard.City is not null)) ? null : heard;
}

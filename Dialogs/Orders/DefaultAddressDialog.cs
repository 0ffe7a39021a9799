using BotApp.Commerce.Customers;
using BotApp.Dialogs.Deeds;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Orders;

/// <summary>改默认地址: the address new orders go to; what is missing of it, a yes, done. Orders already placed keep theirs.</summary>
public sealed class DefaultAddressDialog(DefaultAddressDesk desk, CustomerDesk customers, DeedTools tools)
    : DeedDialog<AddressForm, Address>(nameof(DefaultAddressDialog), desk, tools)
{
    protected override string Title => OrderTalkTexts.DefaultAddressTitle;

    protected override IReadOnlyList<Slot<AddressForm>> Slots { get; } =
    [
        Slot<AddressForm>.Of("town", form => form.HasTown, AddressTalk.AskTown, (said, form) => Heard(form, AddressTalk.Hear(said, form))),
        Slot<AddressForm>.Of("street", form => form.Street is not null, _ => Replies.Say(OrderTalkTexts.AddressStreet), AddressTalk.Street),
    ];

    protected override Address Wish(AddressForm form) => form.ToAddress();

    protected override Task<AddressForm> HearAsync(ITurnContext context, AddressForm form, CancellationToken cancellationToken) =>
        Task.FromResult(AddressTalk.Hear(Said.Of(context), form) with { WantsDefault = false });

    /// <summary>Abroad there are no districts; the country is that of the address there is. A recipient or a phone alone leaves the place.</summary>
    protected override async Task<AddressForm> CompleteAsync(ITurnContext context, AddressForm form, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(context.Shopper(), cancellationToken);
        var old = customer?.Addresses.OrderByDescending(saved => saved.IsDefault).FirstOrDefault()?.Address;
        var known = form with { IsAbroad = old?.Country is not null };
        return old is not null && !form.HasPlace && (form.Phone ?? form.Recipient) is not null ? AddressTalk.Over(known, old) : known;
    }

    protected override string? Adds(AddressForm form) => OrderTalkTexts.NewAddress.With(AddressTalk.InWords(form));

    private static AddressForm? Heard(AddressForm before, AddressForm now) => now == before ? null : now;
}

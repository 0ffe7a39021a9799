using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Sends an order elsewhere (flow 7): before shipping in the order itself, after it by asking the carrier. The old address is never repeated in full.</summary>
public sealed class AddressDesk(QuoteBook book, CurrentTerms terms) : Desk<AddressWish>(book)
{
    private const string OnTheRoad = "carrier-redirect";

    public override string Name => "change-address";

    public override string Prefix => "DZ";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, AddressWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var address = wish.Address.Completing(order.ShipTo);
        var setting = terms.Now;
        var ruling = ChangeAddress.Pack.Decide(AddressCase.Of(order, address, setting), setting);
        var waybills = ruling.Reason == OnTheRoad ? await WaybillsOf(db, order, cancellationToken) : [];
        return ruling.Verdict == Verdict.Accept
            ? Promise(order, address, ruling, waybills)
            : new Plan.No(Refusal.Of(ruling, AddressWords.Of(ruling)));
    }

    private static Plan.Yes Promise(Order order, Address address, Ruling ruling, IReadOnlyList<string> waybills) =>
        new()
        {
            Subject = order.Number,
            Headline = AddressWords.Headline(order, ruling),
            Lines = [AddressWords.To(address)],
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version} {address}",
            WriteAsync = async (writing, token) =>
            {
                await ChangeAsync(writing, order, address, token);
                if (ruling.Reason == OnTheRoad)
                {
                    Redirect(writing, order, ruling, waybills);
                }
            },
        };

    private static Task<List<string>> WaybillsOf(ShopDb db, Order order, CancellationToken cancellationToken) =>
        db.Waybills.Where(waybill => waybill.OrderNumber == order.Number).Select(waybill => waybill.Number).ToListAsync(cancellationToken);

    private static Task ChangeAsync(Writing writing, Order order, Address address, CancellationToken cancellationToken)
    {
        writing.Audit(order.Number, $"ship to {Mask.Address(order.ShipTo)} → {Mask.Address(address)}");
        var changed = order with { ShipTo = address, AddressChanges = order.AddressChanges + 1, Version = order.Version + 1 };
        return writing.SaveAsync(order, changed, cancellationToken);
    }

    private static void Redirect(Writing writing, Order order, Ruling ruling, IReadOnlyList<string> waybills)
    {
        writing.Db.Tickets.Add(
            new Ticket
            {
                Number = writing.ReceiptNumber,
                CustomerId = order.CustomerId,
                Kind = TicketKind.RescheduleDelivery,
                Status = TicketStatus.Open,
                Cause = ComplaintCause.None,
                OrderNumber = order.Number,
                Subject = order.Number,
                Words = string.Empty,
                CreatedAt = writing.Now,
                DueAt = ruling.Deadline ?? writing.Now,
            }
        );
        foreach (var waybill in waybills)
        {
            writing.FollowUp(FollowUps.CarrierRedirect, new CarrierRedirect(waybill));
        }

        writing.Audit(order.Number, "carrier asked to redirect");
    }
}

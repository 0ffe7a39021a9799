using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Orders;

/// <summary>Sends an order elsewhere (flow 7): before shipping in the order itself, after it by asking the carrier. The old address is never repeated in full.</summary>
public sealed class AddressDesk(QuoteBook book, CurrentTerms terms) : Desk<AddressWish>(book)
{
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
        return ruling.Verdict == Verdict.Accept
            ? Promise(order, address, ruling)
            : new Plan.No(Refusal.Of(ruling, AddressWords.Of(ruling)));
    }

    private static Plan.Yes Promise(Order order, Address address, Ruling ruling) =>
        new()
        {
            Subject = order.Number,
            Headline = AddressWords.Headline(order, ruling),
            Lines = [AddressWords.To(address)],
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version} {address}",
            WriteAsync = (writing, _) =>
                ruling.Reason == "carrier-redirect" ? Redirect(writing, order, ruling) : Change(writing, order, address),
        };

    private static Task Change(Writing writing, Order order, Address address)
    {
        writing.Replace(order, order with { ShipTo = address, AddressChanges = order.AddressChanges + 1, Version = order.Version + 1 });
        writing.Audit(order.Number, $"ship to {Mask.Address(order.ShipTo)} → {Mask.Address(address)}");
        return Task.CompletedTask;
    }

    private static Task Redirect(Writing writing, Order order, Ruling ruling)
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
        writing.FollowUp("carrier-redirect", new RedirectAsked(order.Number, writing.ReceiptNumber));
        writing.Audit(order.Number, "carrier asked to redirect");
        return Task.CompletedTask;
    }
}

/// <summary>Which order's parcels the carrier is asked to take elsewhere, under which 受理编号.</summary>
public sealed record RedirectAsked(string OrderNumber, string TicketNumber);

using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>
/// Deletes what may go, takes names and addresses out of what must stay, and closes the account when that is wished. Money the shop holds is never deleted: it
/// goes back by a person.
/// </summary>
internal sealed class Erasure(Customer customer, Ruling ruling, PrivacyFacts facts, Setting setting, PrivacyWish wish)
{
    private bool IsClosing => wish == PrivacyWish.CloseAccount;

    private decimal Balance => IsClosing ? facts.Balance : 0m;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = customer.Id,
            Headline = PrivacyWords.Erasing(IsClosing),
            Lines = [.. PrivacyWords.Erased(IsClosing), .. PrivacyWords.Kept(ruling), .. PrivacyWords.Held(Balance)],
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{customer.Version}",
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        foreach (var shelf in PersonalShelves.All)
        {
            await shelf.EraseAsync(writing.Db, customer.Id, IsClosing, cancellationToken);
        }

        await WithdrawAsync(writing, cancellationToken);
        await AnonymiseOrdersAsync(writing, cancellationToken);
        await AnonymiseTicketsAsync(writing, cancellationToken);
        writing.FollowUp(FollowUps.ChatsDelete, new ChatsToDelete(customer.Id, customer.LoginId));
        if (Balance > 0)
        {
            writing.OpenTicket(
                new TicketOrder(TicketKind.Privacy, OrderNumber: null, customer.Id, $"注销账号，退回余额 {Balance.Says()} 元", Due)
                {
                    Owner = "finance",
                }
            );
        }

        if (IsClosing)
        {
            writing.Replace(customer, Closed(writing.Now));
        }

        writing.Audit(customer.Id, IsClosing ? "account closed, data deleted" : "data deleted");
    }

    private DateTimeOffset Due => ruling.Deadline ?? setting.Now;

    private Customer Closed(DateTimeOffset now) =>
        customer with
        {
            LoginId = null,
            Name = "已注销用户",
            Phone = "",
            Email = null,
            ClosedAt = now,
            Version = customer.Version + 1,
        };

    private async Task WithdrawAsync(Writing writing, CancellationToken cancellationToken)
    {
        var given = await writing
            .Db.Consents.Where(row => row.CustomerId == customer.Id && row.WithdrawnAt == null)
            .ToListAsync(cancellationToken);
        given.ForEach(row => writing.Replace(row, row with { WithdrawnAt = writing.Now }));
    }

    /// <summary>Province, city and district stay, for disputes about freight; who and which door do not.</summary>
    private async Task AnonymiseOrdersAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ended = await writing
            .Db.Orders.Where(row => row.CustomerId == customer.Id)
            .Where(row => row.Status == OrderStatus.Completed || row.Status == OrderStatus.Cancelled || row.Status == OrderStatus.Refunded)
            .ToListAsync(cancellationToken);
        foreach (var order in ended)
        {
            var bare = order.ShipTo with { Recipient = "*", Phone = "", Street = "***", Detail = null, PostalCode = null };
            writing.Replace(order, order with { ShipTo = bare, CancelReason = null, Version = order.Version + 1 });
        }
    }

    private async Task AnonymiseTicketsAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ended = await writing
            .Db.Tickets.Where(row => row.CustomerId == customer.Id)
            .Where(row => row.Status == TicketStatus.Answered || row.Status == TicketStatus.Closed)
            .ToListAsync(cancellationToken);
        ended.ForEach(row => writing.Replace(row, row with { Words = "", Answer = null, Version = row.Version + 1 }));
    }
}

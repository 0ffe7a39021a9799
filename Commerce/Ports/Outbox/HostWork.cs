using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Has the host tell a customer something.</summary>
internal sealed class NoticeTeller(IDbContextFactory<ShopDb> shop, INotices notices) : FollowUp<Notice>(FollowUps.Notice, shop)
{
    public override bool IsOffered => notices.IsOffered;

    protected override async Task<FollowUpOutcome> RunAsync(ShopDb db, Notice payload, OutboxRow row, CancellationToken cancellationToken)
    {
        await notices.TellAsync(payload, row.Id, cancellationToken);
        return new FollowUpOutcome.Done();
    }
}

/// <summary>Has the host delete a customer's talks.</summary>
internal sealed class TalkEraser(IDbContextFactory<ShopDb> shop, ITalks talks) : FollowUp<ChatsToDelete>(FollowUps.ChatsDelete, shop)
{
    public override bool IsOffered => talks.IsOffered;

    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        ChatsToDelete payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        await talks.DeleteAsync(payload, cancellationToken);
        return new FollowUpOutcome.Done();
    }
}

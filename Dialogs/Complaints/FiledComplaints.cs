using System.Text.Json;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Complaints;

/// <summary>Files a complaint of itself, without a yes, where the words are grave or angry: once a message, and nothing but a ticket is written.</summary>
public sealed class FiledComplaints(ComplaintDesk desk, TicketDesk tickets, ShopClock clock)
{
    private const int Looked = 5;

    /// <summary>The ticket; null for a guest and where the desk says no.</summary>
    public async Task<ComplaintTold?> FileAsync(ITurnContext context, ComplaintAsk ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var shopper = context.Shopper();
        var handed = ask with { HandedOver = true };
        return
            await desk.QuoteAsync(shopper, handed, cancellationToken) is QuoteAnswer.Offered(var quote)
            && await desk.CommitAsync(shopper, quote, "filed-" + (context.Activity.Id ?? quote.Id), cancellationToken)
                is CommitAnswer.Done(var receipt, _)
            && receipt.Details is { } details
            ? JsonSerializer.Deserialize<ComplaintTold>(details, QuoteJson.Options)
            : null;
    }

    /// <summary>The customer's latest complaint that nobody has answered yet; null: none.</summary>
    public async Task<Ticket?> StandingAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await tickets.RecentAsync(context.Shopper(), Looked, cancellationToken)).FirstOrDefault(ticket =>
            ticket is { Kind: TicketKind.Complaint, Status: TicketStatus.Open or TicketStatus.Escalated }
        );

    /// <summary>The ticket in words: its number and by when somebody answers; what is due at once is said to be.</summary>
    public string Says(ComplaintTold told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Until <= clock.Now ? ComplaintTexts.FiledNow.With(told.TicketNumber) : ComplaintTexts.Filed.With(told.TicketNumber, Moments.At(told.Until, clock));
    }

    /// <summary>To who asks for a complaint as such while one is open: it is on file, and by when somebody answers.</summary>
    public string SaysStanding(Ticket standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.DueAt <= clock.Now
            ? ComplaintTexts.FiledBeforeNow.With(standing.Number)
            : ComplaintTexts.FiledBefore.With(standing.Number, Moments.At(standing.DueAt, clock));
    }
}

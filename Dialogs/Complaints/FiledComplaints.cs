using System.Text.Json;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Complaints;

/// <summary>Files a complaint of itself, without a yes, where the words are grave or angry: once a message, and nothing but a ticket is written.</summary>
public sealed class FiledComplaints(ComplaintDesk desk, ShopClock clock)
{
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

    /// <summary>The ticket in words: its number and by when somebody answers.</summary>
    public string Says(ComplaintTold told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return ComplaintTexts.Filed.With(told.TicketNumber, Moments.At(told.Until, clock));
    }
}

using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Orders;

/// <summary>A pre-sale: both payments with their times, when it ships, the clause, what can be done next.</summary>
public static class PresaleCard
{
    /// <summary>The reason with which the balance can be paid now.</summary>
    private const string CanPay = "pay-balance";

    public static string Summary(PresaleView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Says.In(CultureInfo.CurrentUICulture);
    }

    public static Attachment For(PresaleView view)
    {
        var card = Blocks.Card(Summary(view));
        card.Body.Add(Blocks.Title(Format(OrderTexts.Title, view.OrderNumber)));
        card.Body.Add(Blocks.Line(Summary(view)));
        card.Body.Add(new AdaptiveFactSet { Facts = [.. Facts(view)] });
        card.Body.AddRange(ClauseBlock.For([view.Clause]));
        if (view.Next == CanPay)
        {
            card.Actions.Add(Blocks.Button(OrderTexts.PayBalance, new CardCommand("payment_issue", view.OrderNumber, "pay_balance")));
        }

        card.Actions.AddRange(AlternativeButtons.For(view.Alternatives, view.OrderNumber));
        return card.ToAttachment();
    }

    private static IEnumerable<AdaptiveFact> Facts(PresaleView view)
    {
        yield return new(OrderTexts.Deposit, Paid(view.Deposit, view.DepositPaidAt));
        yield return new(OrderTexts.Balance, Paid(view.Balance, view.BalancePaidAt));
        yield return new(OrderTexts.BalanceWindow, Format(OrderTexts.FromTo, At(view.BalanceFrom), At(view.BalanceUntil)));
        yield return new(view.IsShipDayFixed ? OrderTexts.ShipsByFixed : OrderTexts.ShipsByLikely, At(view.ShipsBy));
    }

    private static string Paid(decimal amount, DateTimeOffset? at)
    {
        var sum = Amounts.Of(amount, Money.Cny);
        return at is { } paid ? Format(OrderTexts.PaidAt, sum, At(paid)) : Format(OrderTexts.NotPaidYet, sum);
    }

    /// <summary>The view is on the shop's wall clock already.</summary>
    private static string At(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}

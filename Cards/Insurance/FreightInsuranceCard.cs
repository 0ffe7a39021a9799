using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Insurance;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Insurance;

/// <summary>The freight insurance of an order: insured or not, the agreed sum, who bears the way back, how the claim stands.</summary>
public static class FreightInsuranceCard
{
    public static Attachment For(FreightInsuranceView view, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(clock);
        var culture = CultureInfo.CurrentUICulture;
        var card = Blocks.Card(view.Says.In(culture));
        card.Body.Add(Blocks.Title(InsuranceCardTexts.Title));
        card.Body.Add(Blocks.Line(view.Says.In(culture)));
        card.Body.Add(new AdaptiveFactSet { Facts = [.. Facts(view), .. Claim(view.Claim, clock)] });
        card.Body.AddRange(ClauseBlock.For([view.Clause]));
        card.Actions.Add(Blocks.Button(InsuranceCardTexts.Human, new CardCommand("human_agent", view.OrderNumber)));
        card.Actions.Add(ClauseBlock.Toggle(InsuranceCardTexts.Basis));
        return card.ToAttachment();
    }

    private static IEnumerable<AdaptiveFact> Facts(FreightInsuranceView view)
    {
        var culture = CultureInfo.CurrentUICulture;
        yield return new(InsuranceCardTexts.Order, view.OrderNumber);
        yield return new(InsuranceCardTexts.Insured, view.IsInsured ? InsuranceCardTexts.Yes : InsuranceCardTexts.No);
        if (view.Insurer is { } insurer)
        {
            yield return new(InsuranceCardTexts.Insurer, insurer);
            var sum = Amounts.Of(view.AgreedSum, "CNY");
            yield return new(InsuranceCardTexts.AgreedSum, string.Format(culture, InsuranceCardTexts.AtMost, sum));
        }

        if (view.TopUp > 0)
        {
            yield return new(InsuranceCardTexts.TopUp, Amounts.Of(view.TopUp, "CNY"));
        }

        yield return new(InsuranceCardTexts.Owes, view.Owes.In(culture));
        if (view.ReturnNumber is { } back)
        {
            yield return new(InsuranceCardTexts.Return, back);
        }
    }

    private static IEnumerable<AdaptiveFact> Claim(InsuranceClaim? claim, ShopClock clock)
    {
        if (claim is not null)
        {
            yield return new(InsuranceCardTexts.Claim, $"{claim.Number} · {State(claim.Status)}");
        }

        if (claim is { PaidAt: null, DueAt: { } due })
        {
            yield return new(InsuranceCardTexts.Due, Moments.At(due, clock));
        }
    }

    private static string State(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.Open => InsuranceCardTexts.ClaimOpen,
            ClaimStatus.Filed => InsuranceCardTexts.ClaimFiled,
            ClaimStatus.Paid => InsuranceCardTexts.ClaimPaid,
            _ => InsuranceCardTexts.ClaimRefused,
        };
}

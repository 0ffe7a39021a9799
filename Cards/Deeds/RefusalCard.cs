using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Quotes;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Deeds;

/// <summary>A no with its reason, the clause in plain words, and what can be done instead; a person is always among it.</summary>
public static class RefusalCard
{
    public static string Summary(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Says.In(CultureInfo.CurrentUICulture);
    }

    /// <param name="orderNumber">The order the alternatives are about; null when about none.</param>
    public static Attachment For(Refusal refusal, string? orderNumber, ShopClock clock)
    {
        var card = Blocks.Card(Summary(refusal));
        ArgumentNullException.ThrowIfNull(clock);
        card.Body.Add(Blocks.Title(DeedCardTexts.RefusedTitle));
        card.Body.Add(Blocks.Line(Summary(refusal)));
        if (refusal.Deadline is { } deadline)
        {
            card.Body.Add(new AdaptiveFactSet { Facts = [new(DeedCardTexts.Until, Moments.At(deadline, clock))] });
        }

        card.Body.AddRange(ClauseBlock.For([refusal.Clause]));
        card.Actions.AddRange(AlternativeButtons.For(refusal.Alternatives, orderNumber));
        return card.ToAttachment();
    }
}

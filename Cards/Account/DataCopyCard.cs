using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Account;

/// <summary>The copy of a customer's data to download: what it is, how long the link holds.</summary>
public static class DataCopyCard
{
    public static Attachment For(DataCopyLink link, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(link);
        var holds = string.Format(CultureInfo.CurrentUICulture, DataCopyTexts.Holds, Moments.At(link.Until, clock));
        var card = Blocks.Card($"{DataCopyTexts.Ready}\n\n{holds}");
        card.Body.Add(Blocks.Small(holds));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = DataCopyTexts.Open, Url = link.Address });
        return card.ToAttachment();
    }
}

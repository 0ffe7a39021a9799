using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Account;

/// <summary>积分、会员等级: how many points and what they are worth, the level, the paid membership and when it renews.</summary>
public sealed class MemberDialog(PointsDesk points, MembershipDesk membership) : Dialog(nameof(MemberDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var shopper = dc.Context.Shopper();
        if (await points.ShowAsync(shopper, cancellationToken) is not { } purse || await membership.ShowAsync(shopper, cancellationToken) is not { } member)
        {
            await dc.Context.SendActivityAsync(Replies.Say(OrderTalkTexts.SignInFirst, OrderTalkTexts.TapHuman), cancellationToken);
            return await dc.EndDialogAsync(new Outcome.Refused(), cancellationToken);
        }

        var culture = CultureInfo.CurrentUICulture;
        var taps = member.Membership.AutoRenew ? new[] { AccountTexts.TapRenewal, AccountTexts.TapHuman } : [AccountTexts.TapHuman];
        var first = dc.Context.Understood().Detail == SubIntent.Level ? member.Says : purse.Says;
        var second = first == member.Says ? purse.Says : member.Says;
        await dc.Context.SendActivityAsync(Replies.Say($"{first.In(culture)}\n\n{second.In(culture)}", taps), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}

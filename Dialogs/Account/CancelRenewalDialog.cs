using BotApp.Commerce.Customers;
using BotApp.Dialogs.Deeds;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Account;

/// <summary>取消自动续费: two taps, and the last charge back where nobody was told of it.</summary>
public sealed class CancelRenewalDialog(CancelRenewalDesk desk, DeedTools tools)
    : OrderlessDeedDialog<RenewalForm, RenewalWish>(nameof(CancelRenewalDialog), desk, tools)
{
    private static readonly string[] BackWords = ["退款", "退钱", "退还", "退回", "退会费", "refund", "money back"];

    protected override string Title => AccountTexts.RenewalTitle;

    protected override IReadOnlyList<Slot<RenewalForm>> Slots { get; } = [];

    protected override RenewalWish Wish(RenewalForm form) => new(form.Refund ?? false);

    protected override Task<RenewalForm> HearAsync(ITurnContext context, RenewalForm form, CancellationToken cancellationToken) =>
        Task.FromResult(WantsBack(context.Activity.Text) ? form with { Refund = true } : form);

    private static bool WantsBack(string? text) =>
        text is not null && SpokenWords.Has(text, BackWords);
}

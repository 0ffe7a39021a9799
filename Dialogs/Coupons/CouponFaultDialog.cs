using BotApp.Commerce.Coupons;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Coupons;

/// <summary>系统出错: what the checkout showed, with which coupon; a yes, and a person makes it good.</summary>
public sealed class CouponFaultDialog(CouponFaultDesk desk, CouponNames names, DeedTools tools)
    : DeedDialog<CouponFaultForm, CouponFaultWish>(nameof(CouponFaultDialog), desk, tools)
{
    private const string Coupon = "coupon";

    private static readonly string[] Unsure = ["不清楚", "不知道", "不确定", "都", "没有", "记不", "not sure", "don't know", "all of them", "none"];

    protected override string Title => CouponTalkTexts.FaultTitle;

    protected override IReadOnlyList<Slot<CouponFaultForm>> Slots { get; } =
    [
        Slot<CouponFaultForm>.Of("words", form => form.Words is not null, _ => Replies.Say(CouponTalkTexts.WhatHappened), TakeWords),
        new(Coupon, form => form.CouponId is not null || form.NamesNone, (context, _, cancellationToken) => AskWhichAsync(names, context, cancellationToken))
        {
            Take = (said, form) => SpokenWords.Has(said.Text, Unsure) ? form with { NamesNone = true } : null,
        },
    ];

    protected override CouponFaultWish Wish(CouponFaultForm form) => new(form.CouponId, form.Words!);

    /// <summary>A coupon's bare name reads like a question about coupons.</summary>
    protected override bool Concerns(Said said, CouponFaultForm form) => form.Asked == Coupon && (said.Understood.Intent == Intent.Coupon || !said.Asks);

    protected override async Task<CouponFaultForm> HearAsync(ITurnContext context, CouponFaultForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var words = form.Words is null && said is { Text.Length: > 0, Understood.Detail: SubIntent.CouponFault } ? said.Text : form.Words;
        return await names.NamedAsync(context, cancellationToken) is [var coupon] && coupon.Id != form.CouponId
            ? form with
            {
                Words = words,
                CouponId = coupon.Id,
                NamesNone = false,
            }
            : form with
            {
                Words = words,
            };
    }

    /// <summary>The only coupon there is need not be asked for.</summary>
    protected override async Task<CouponFaultForm> CompleteAsync(ITurnContext context, CouponFaultForm form, CancellationToken cancellationToken) =>
        form is { CouponId: null, NamesNone: false }
            ? await names.LikelyAsync(context, cancellationToken) switch
            {
                [] => form with { NamesNone = true },
                [var only] => form with { CouponId = only.Id },
                _ => form,
            }
            : form;

    private static CouponFaultForm? TakeWords(Said said, CouponFaultForm form) =>
        said.Text.Length > 0 && said.Elsewhere is null or nameof(CouponFaultDialog) or nameof(CouponDialog) ? form with { Words = said.Text } : null;

    private static async Task<Question> AskWhichAsync(CouponNames names, ITurnContext context, CancellationToken cancellationToken) =>
        new(Replies.Say(CouponTalkTexts.WhichFailed, [.. CouponNames.Taps(await names.LikelyAsync(context, cancellationToken)), CouponTalkTexts.TapUnsure]));
}

using BotApp.Commerce.Customers;
using BotApp.Dialogs.Deeds;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Account;

/// <summary>退订营销、关闭个性化推荐: a consent is taken back as easily as it was given.</summary>
public sealed class ConsentDialog(ConsentDesk desk, DeedTools tools) : OrderlessDeedDialog<ConsentForm, ConsentWish>(nameof(ConsentDialog), desk, tools)
{
    private static readonly (ConsentPurpose Meaning, string[] Words)[] Rows =
    [
        (ConsentPurpose.Profiling, "个性化|推荐|画像|personal|recommend|profil".Split('|')),
        (ConsentPurpose.StockNotice, "到货提醒|降价提醒|stock notice|stock alert|price alert".Split('|')),
        (ConsentPurpose.KeepTitles, "抬头|invoice title".Split('|')),
        (ConsentPurpose.HandOver, "代收|驿站|locker|pickup point".Split('|')),
        (ConsentPurpose.Marketing, "营销|短信|广告|促销|推送|退订|marketing|advert|promotion|newsletter|unsubscribe|text messages".Split('|')),
    ];

    protected override string Title => AccountTexts.ConsentTitle;

    protected override IReadOnlyList<Slot<ConsentForm>> Slots { get; } =
    [
        Slot<ConsentForm>.Of(
            "purpose",
            form => form.Purpose is not null,
            _ => Replies.Say(AccountTexts.WhichConsent, AccountTexts.TapMarketing, AccountTexts.TapProfiling, AccountTexts.TapNotices),
            (said, form) => Read(said.Text) is { } purpose ? form with { Purpose = purpose.ToString() } : null
        ),
    ];

    protected override ConsentWish Wish(ConsentForm form) => new(Enum.Parse<ConsentPurpose>(form.Purpose!), Given: false);

    protected override Task<ConsentForm> HearAsync(ITurnContext context, ConsentForm form, CancellationToken cancellationToken) =>
        Task.FromResult(
            Read(context.Activity.Text ?? "") is { } purpose && purpose.ToString() != form.Purpose
                ? form with
                {
                    Purpose = purpose.ToString(),
                }
                : form
        );

    private static ConsentPurpose? Read(string text) => SpokenWords.Find(text, Rows);
}

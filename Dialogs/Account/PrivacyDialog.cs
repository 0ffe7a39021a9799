using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Customers;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Account;

/// <summary>删除聊天记录、删除数据、注销: says what goes, what a law keeps and until when, and does it on a yes.</summary>
public sealed class PrivacyDialog(PrivacyDesk desk, DeedTools tools) : OrderlessDeedDialog<PrivacyForm, PrivacyAsk>(nameof(PrivacyDialog), desk, tools)
{
    private static readonly (PrivacyWish Meaning, string[] Words)[] Rows =
    [
        (PrivacyWish.CloseAccount, "注销|销户|close my account|delete my account".Split('|')),
        (PrivacyWish.DeleteChats, "聊天记录|对话记录|聊天|chat".Split('|')),
        (PrivacyWish.Delete, "删除|个人信息|我的数据|my data|personal data|delete".Split('|')),
    ];

    protected override string Title => AccountTexts.PrivacyTitle;

    protected override IReadOnlyList<Slot<PrivacyForm>> Slots { get; } =
    [
        Slot<PrivacyForm>.Of(
            "wants",
            form => form.Wants is not null,
            _ => Replies.Say(AccountTexts.WhichRight, AccountTexts.TapDeleteChats, AccountTexts.TapDeleteData, AccountTexts.TapClose),
            (said, form) => Read(said.Text) is { } wish ? form with { Wants = wish.ToString() } : null
        ),
    ];

    protected override PrivacyAsk Wish(PrivacyForm form) => new(Enum.Parse<PrivacyWish>(form.Wants!));

    protected override Task<PrivacyForm> HearAsync(ITurnContext context, PrivacyForm form, CancellationToken cancellationToken)
    {
        var wish = context.Understood().Detail == SubIntent.CloseAccount ? PrivacyWish.CloseAccount : Read(context.Activity.Text ?? "");
        return Task.FromResult(wish is null || wish.ToString() == form.Wants ? form : form with { Wants = wish.ToString() });
    }

    private static PrivacyWish? Read(string text) => SpokenWords.Find(text, Rows);
}

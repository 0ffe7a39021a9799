using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Customers;

/// <summary>What a clerk says about consents.</summary>
internal static class ConsentWords
{
    public static QuoteLine Withdrawable { get; } =
        new("withdrawable", new("随时可以撤回，和同意一样方便", "You can withdraw it any time, as easily as you give it"));

    public static Refusal WhichWording { get; } =
        Of(
            "which-wording",
            new("请先看一下授权说明，再告诉我是否同意。", "Please read the wording first, then tell me whether you agree.")
        );

    public static Refusal AlreadyGiven(ConsentPurpose purpose) =>
        Of("already-given", new($"您已经同意过：{Means(purpose).Zh}。", $"You have agreed to it already: {Means(purpose).En}."));

    public static Refusal NothingGiven(ConsentPurpose purpose) =>
        Of("nothing-given", new($"您没有开启过：{Means(purpose).Zh}。", $"You have not agreed to it: {Means(purpose).En}."));

    public static Bilingual Giving(ConsentPurpose purpose) => new($"同意：{Means(purpose).Zh}", $"Agree: {Means(purpose).En}");

    public static Bilingual Withdrawing(ConsentPurpose purpose) => new($"撤回同意：{Means(purpose).Zh}", $"Withdraw: {Means(purpose).En}");

    public static Bilingual Means(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.Marketing => new("接收优惠和活动消息", "Offers and news sent to you"),
            ConsentPurpose.Profiling => new("根据浏览和购买做个性化推荐", "Suggestions from what you look at and buy"),
            ConsentPurpose.KeepTitles => new("保存发票抬头，下次直接选用", "Invoice titles kept for next time"),
            ConsentPurpose.VoiceTranscripts => new("保存语音转写的文字", "Transcripts of what you say kept"),
            ConsentPurpose.StockNotice => new("到货和降价提醒", "Notices of stock and prices"),
            ConsentPurpose.ProactiveService => new("订单有异常时主动联系您", "We contact you when something is wrong with an order"),
            ConsentPurpose.HandOver => new(
                "包裹放快递柜、驿站或由他人代收",
                "Parcels left in a locker, at a station or with somebody else"
            ),
            _ => new("保存聊天记录", "Our talks kept"),
        };

    public static Bilingual Ends(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.KeepTitles => new("马上停止，已保存的抬头会删除", "Ends at once; the titles kept are deleted"),
            ConsentPurpose.Profiling => new("马上停止，浏览记录会删除", "Ends at once; what you looked at is deleted"),
            ConsentPurpose.KeepTalks or ConsentPurpose.VoiceTranscripts => new(
                "马上停止，已保存的记录会删除",
                "Ends at once; what was kept is deleted"
            ),
            _ => new("马上停止", "Ends at once"),
        };

    private static Refusal Of(string reason, Bilingual says) =>
        new()
        {
            Reason = reason,
            Says = says,
            Clause = PersonalDataLaw.Article15,
            Alternatives = [Alternative.WithdrawConsent, Alternative.Human],
        };
}

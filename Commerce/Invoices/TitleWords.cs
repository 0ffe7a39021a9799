using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What a clerk says about remembering titles.</summary>
internal static class TitleWords
{
    public static Refusal NoConsent { get; } =
        new()
        {
            Reason = "no-consent",
            Says = new(
                "没有您的同意，我不会保存发票抬头；您可以先在隐私设置里同意，或每次直接告诉我。",
                "Without your consent no invoice title is kept; agree in the privacy settings first, or tell me each time."
            ),
            Clause = PersonalDataLaw.Article44,
        };

    public static Refusal TooMany { get; } =
        new()
        {
            Reason = "too-many",
            Says = new("最多保存 20 个抬头，请先删除一个。", "At most 20 titles are kept; please delete one first."),
            Clause = PersonalDataLaw.Article44,
        };
}

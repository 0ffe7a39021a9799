using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Service;

/// <summary>What a clerk says about pictures that cannot be taken.</summary>
internal static class EvidenceWords
{
    private static readonly Clause Shown = OtherRules.Custom(
        "evidence-files",
        "凭证可用图片、短视频或 PDF，大小有限",
        "Evidence is a picture, a short video or a PDF of limited size"
    );

    public static Refusal Type { get; } =
        Of(
            "media-type",
            new(
                "这种文件我收不了，请发图片（JPG、PNG、WebP、GIF）、MP4 视频或 PDF。",
                "I cannot take this kind of file; please send a picture (JPG, PNG, WebP, GIF), an MP4 video or a PDF."
            )
        );

    public static Refusal TooLarge(long most)
    {
        var megabytes = string.Create(CultureInfo.InvariantCulture, $"{most / 1048576m:0.#} MB");
        return Of(
            "too-large",
            new($"文件太大了，请控制在 {megabytes} 以内。", $"The file is too large; please keep it within {megabytes}.")
        );
    }

    public static Refusal TooMany(int most) =>
        Of("too-many", new($"已经收到 {most} 份凭证，足够了，不用再发。", $"There are {most} pieces already, which is enough."));

    private static Refusal Of(string reason, Bilingual says) =>
        new()
        {
            Reason = reason,
            Says = says,
            Clause = Shown,
            Alternatives = [Alternative.CorrectInput, Alternative.Human],
        };
}

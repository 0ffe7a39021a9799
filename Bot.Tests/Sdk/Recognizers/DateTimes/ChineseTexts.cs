using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>What is found in Chinese texts on Wednesday, 25 November 2026, half past ten, as one line.</summary>
internal static class ChineseTexts
{
    public static readonly System.DateTime Now = new(2026, 11, 25, 10, 30, 0);

    /// <summary>Text, type and values of each result: <c>明天 date 2026-11-26 2026-11-26</c>.</summary>
    public static string Find(string text, DateTimeOptions options = DateTimeOptions.None) =>
        string.Join("; ", DateTimeRecognizer.RecognizeDateTime(text, Culture.Chinese, options, Now).Select(Line));

    private static string Line(ModelResult result) =>
        $"{result.Text} {result.TypeName["datetimeV2.".Length..]} {string.Join(" | ", Values(result).Select(Value))}";

    private static List<Dictionary<string, string>> Values(ModelResult result) =>
        (List<Dictionary<string, string>>)result.Resolution["values"];

    private static string Value(Dictionary<string, string> value) =>
        string.Join(' ', new[] { "timex", "Mod", "isLunar", "value", "start", "end" }.Where(value.ContainsKey).Select(key => value[key]));
}

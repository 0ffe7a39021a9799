using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BotApp.Tests.House;

/// <summary>Every text exists in both languages and takes the same values in both.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Chinese =>
        [
            .. Directory
                .EnumerateFiles(Repository.Root, "*.resx", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.Root, file)),
        ];

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_text_is_there_in_both_languages_with_the_same_places(string file)
    {
        var chinese = TextsOf(file);
        var english = TextsOf(Path.ChangeExtension(file, ".en.resx"));

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(chinese.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in chinese)
        {
            PlacesOf(english[key]).ShouldBe(PlacesOf(text), key);
        }
    }

    private static Dictionary<string, string> TextsOf(string file) =>
        XDocument
            .Load(Path.Combine(Repository.Root, file))
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string[] PlacesOf(string text) =>
        [.. Place().Matches(text).Select(place => place.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}

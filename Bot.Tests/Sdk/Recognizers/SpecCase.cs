using Microsoft.Recognizers.Text;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>One case of the official specs: a text, and what a model has to find in it.</summary>
internal sealed record SpecCase(string Input, DateTime? Reference, IReadOnlyList<JObject> Results, bool IgnoresResolution)
{
    private static readonly JsonLoadSettings AsWritten = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Replace };

    /// <summary>The cases of a file that count for .NET.</summary>
    public static IReadOnlyList<SpecCase> In(string file)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(File.ReadAllText(file)))
        {
            DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        };
        return [.. JArray.Load(reader, AsWritten).OfType<JObject>().Where(CountsForDotnet).Select(Read)];
    }

    /// <summary>What differs first, or <c>null</c> when the model found exactly what it has to.</summary>
    public string? Difference(IReadOnlyList<ModelResult> found) =>
        found.Count == Results.Count
            ? Results.Zip(found, Difference).FirstOrDefault(difference => difference is not null)
            : $"{Results.Count} expected, {found.Count} found: {string.Join(" | ", found.Select(result => result.Text))}";

    private string? Difference(JObject expected, ModelResult found)
    {
        var resolution = found.Resolution is null ? JValue.CreateNull() : JToken.FromObject(found.Resolution);
        return Unequal("Text", expected["Text"], found.Text)
            ?? Unequal("TypeName", expected["TypeName"] ?? expected["Typename"], found.TypeName)
            ?? Unequal("Start", expected["Start"], found.Start)
            ?? Unequal("End", expected["End"], found.End)
            ?? (IgnoresResolution ? null : Unequal("Resolution", expected["Resolution"], WithoutUnnamed(resolution, expected)));
    }

    // some cases leave out the subtype that all others name
    private static JToken WithoutUnnamed(JToken resolution, JObject expected)
    {
        if (resolution is JObject members && expected.SelectToken("Resolution.subtype") is null)
        {
            members.Remove("subtype");
        }

        return resolution;
    }

    // what a case does not name may be anything
    private static string? Unequal(string name, JToken? expected, JToken found) =>
        expected is null || JToken.DeepEquals(expected, found)
            ? null
            : $"{name}: {expected.ToString(Newtonsoft.Json.Formatting.None)} expected, {found.ToString(Newtonsoft.Json.Formatting.None)} found";

    private static bool CountsForDotnet(JObject item) =>
        !Names(item["NotSupported"]).Concat(Names(item["NotSupportedByDesign"])).Contains("dotnet", StringComparer.OrdinalIgnoreCase);

    private static string[] Names(JToken? platforms) =>
        ((string?)platforms)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static SpecCase Read(JObject item) =>
        new(
            (string)item["Input"]!,
            item.SelectToken("Context.ReferenceDateTime") is { } reference
                ? DateTime.Parse((string)reference!, System.Globalization.CultureInfo.InvariantCulture)
                : null,
            [.. item["Results"]!.OfType<JObject>()],
            (bool?)item["IgnoreResolution"] ?? false
        );
}

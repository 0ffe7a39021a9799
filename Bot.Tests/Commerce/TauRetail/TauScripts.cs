using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>The scripted goals of tau-retail, one record a case; TAU_SCRIPTS names another folder of <c>scripts_*.json</c>.</summary>
internal static class TauScripts
{
    public static string Folder => SharedData.Folder("TAU_SCRIPTS", "tau-retail");

    public static IReadOnlyList<TauScript> All { get; } =
        [
            .. Directory
                .EnumerateFiles(Folder, "scripts_*.json")
                .Order(StringComparer.Ordinal)
                .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!.AsArray())
                .Select(script => new TauScript(script!.AsObject())),
        ];
}

/// <summary>One case: who wants what, step by step, and what their shop would look like afterwards.</summary>
internal sealed class TauScript(JsonObject script)
{
    public string Id => (string)script["id"]!;

    public string UserId => (string)script["user_id"]!;

    public IReadOnlyList<JsonObject> Goals => [.. script["goals"]!.AsArray().Select(goal => goal!.AsObject())];

    public JsonObject Gold => script["gold_diff"]!.AsObject();
}

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

    /// <summary>Whether the benchmark's own tools carried every goal out.</summary>
    public bool IsClean => script["gold_errors"]!.AsArray().Count == 0;

    /// <summary>Who the customer says they are.</summary>
    /// <param name="zip">Another postcode than the true one; null: the true one.</param>
    public string Introduction(string? zip, bool byMail)
    {
        var auth = script["auth"]!;
        return byMail && zip is null
            ? $"my email is {(string)auth["email"]!}."
            : $"my name is {(string)auth["first_name"]!} {(string)auth["last_name"]!} and my zip code is {zip ?? (string)auth["zip"]!}.";
    }

    /// <summary>Whether other variants are asked for in an order that are the ones it has.</summary>
    public bool ChangesNothingIn(string orderNumber) =>
        Goals.Any(goal =>
            (string)goal["action"]! == "modify_pending_order_items"
            && (string)goal["order_id"]! == orderNumber
            && goal["items"]!.AsArray().All(item => (string)item!["item_id"]! == (string)item["new_item_id"]!)
        );

    public JsonObject Gold => script["gold_diff"]!.AsObject();
}

using System.Text.Json.Nodes;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>One goal of a script as its customer sees it.</summary>
internal sealed class TauGoal(JsonObject goal)
{
    public string Action => (string)goal["action"]!;

    public string Order => (string?)goal["order_id"] ?? "";

    public string Reason => (string?)goal["reason"] ?? "no longer needed";

    public bool IsRefused => goal["gold_error"] is not null;

    /// <summary>What would stay as it is is not spoken of where variants are changed.</summary>
    public IReadOnlyList<TauItem> Items { get; } =
    [
        .. (goal["items"]?.AsArray() ?? [])
            .Select(item => new TauItem(item!.AsObject()))
            .Where(item => (string)goal["action"]! != "modify_pending_order_items" || !item.StaysAsItIs),
    ];

    /// <summary>Whether the order holds several articles of one name, so that their options must be told.</summary>
    public bool NeedsOptions => (int?)goal["same_name_items_in_order"] is > 1;

    public JsonNode? Payment => goal["payment"];

    public JsonNode? Address => goal["address"];

    public bool IsNothing => Action == "modify_pending_order_items" && Items.Count == 0;
}

/// <summary>An article, and what it is to become.</summary>
internal sealed class TauItem(JsonObject item)
{
    public string Name => (string)item["name"]!;

    public IReadOnlyList<(string Name, string Value)> Options => Of("options");

    public IReadOnlyList<(string Name, string Value)> NewOptions => Of("new_options");

    public IReadOnlyList<(string Name, string Value)> Changed => Of("changed_options");

    public bool StaysAsItIs => (string?)item["item_id"] == (string?)item["new_item_id"];

    private (string Name, string Value)[] Of(string member) =>
        [.. (item[member]?.AsObject() ?? []).Select(option => (option.Key, (string)option.Value!))];
}

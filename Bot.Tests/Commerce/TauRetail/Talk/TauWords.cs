using System.Text.Json.Nodes;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>The customer's English: goals, articles, variants and means in several ways of putting them, the same for the same case.</summary>
internal sealed class TauWords(int style)
{
    private static readonly string[] Levels =
        ["low", "medium", "high", "small", "large", "standard", "basic", "professional", "full", "half", "fixed", "light", "dark", "none", "fresh"];

    /// <summary>All of it in one message.</summary>
    public string Whole(TauGoal goal) =>
        goal.Action switch
        {
            "cancel_pending_order" => Way(
                $"I want to cancel order {goal.Order}. {Reason(goal)}.",
                $"Please cancel my order {goal.Order}, {Reason(goal)}.",
                $"Could you cancel {goal.Order} for me? {Reason(goal)}."
            ),
            "return_delivered_order_items" => Way(
                $"I'd like to return {Articles(goal)} from order {goal.Order}. Please refund it to {Means(goal)}.",
                $"I want to return {Articles(goal)} of my order {goal.Order} and get the refund on {Means(goal)}.",
                $"In order {goal.Order}, please return {Articles(goal)}. The money should go to {Means(goal)}."
            ),
            "exchange_delivered_order_items" => Way(
                $"I want to exchange {Swaps(goal, "for")} in order {goal.Order}. Use {Means(goal)} for the price difference.",
                $"For order {goal.Order}, I'd like to exchange {Swaps(goal, "to")}. Any difference should go on {Means(goal)}.",
                $"Please exchange {Swaps(goal, "for")}; it's order {goal.Order}, and I'd pay the difference with {Means(goal)}."
            ),
            "modify_pending_order_items" => Way(
                $"In my pending order {goal.Order}, I'd like to change {Swaps(goal, "to")}. Use {Means(goal)} for the price difference.",
                $"I want to modify order {goal.Order}: change {Swaps(goal, "to")}. Please settle the difference with {Means(goal)}.",
                $"Please change {Swaps(goal, "to")} in order {goal.Order}. Pay or refund the difference via {Means(goal)}."
            ),
            "modify_pending_order_address" => Way(
                $"Please change the shipping address of order {goal.Order} to {Place(goal)}.",
                $"I need order {goal.Order} sent to another address: {Place(goal)}.",
                $"I'd like to update the address for my order {goal.Order}. The new one is {Place(goal)}."
            ),
            "modify_user_address" => Way(
                $"Please change the default address of my account to {Place(goal)}.",
                $"I moved. Please update the address in my profile to {Place(goal)}.",
                $"I'd like to change my default address: {Place(goal)}."
            ),
            "modify_pending_order_payment" => Way(
                $"I want to pay order {goal.Order} with {Means(goal)} instead.",
                $"Please change the payment method of order {goal.Order} to {Means(goal)}.",
                $"For order {goal.Order}, switch the payment to {Means(goal)}, please."
            ),
            var other => throw new NotSupportedException(other),
        };

    /// <summary>Only what it is about.</summary>
    public string Short(TauGoal goal) =>
        goal.Action switch
        {
            "cancel_pending_order" => Way("I want to cancel an order.", "Can you cancel my order please?", "I need to cancel an order I placed."),
            "return_delivered_order_items" => Way(
                goal.Items.Count > 1 ? "I'd like to return some items." : "I'd like to return an item.",
                "I want to make a return.",
                $"I want to return {Name(goal.Items[0])}{(goal.Items.Count > 1 ? " and something else" : "")}."
            ),
            "exchange_delivered_order_items" => Way(
                "I'd like to exchange something I received.",
                "I want to exchange an item from a delivered order.",
                $"I want to exchange {Name(goal.Items[0])}{(goal.Items.Count > 1 ? " and another item" : "")}."
            ),
            "modify_pending_order_items" => Way(
                "I'd like to change an item in my pending order.",
                "I want to modify a pending order.",
                $"I'd like to change the options of {Name(goal.Items[0])} in my pending order."
            ),
            "modify_pending_order_address" => Way(
                "I need to change the shipping address of an order.",
                "Can I change the address of my order?",
                "I'd like my order sent to another address."
            ),
            "modify_user_address" => Way("I'd like to change my default address.", "I need to update the address in my profile.", "Please change the address on my account."),
            "modify_pending_order_payment" => Way(
                "I want to change the payment method of an order.",
                "I'd like to pay my order another way.",
                "Can I switch the payment method for my pending order?"
            ),
            var other => throw new NotSupportedException(other),
        };

    public string Reason(TauGoal goal) =>
        goal.Reason == "no longer needed"
            ? Way("I no longer need it", "it is no longer needed", "I don't need it any more")
            : Way("I ordered it by mistake", "it was ordered by mistake", "I placed it by mistake");

    public string Articles(TauGoal goal) => Row(goal.Items.Select(item => Article(goal, item)));

    /// <summary>Every article with what it becomes.</summary>
    public string Swaps(TauGoal goal, string to) => Row(goal.Items.Select(item => $"{Article(goal, item)} {to} {Variant(item)}"));

    public string Article(TauGoal goal, TauItem item) =>
        (goal.NeedsOptions ? style % 3 : style % 4) switch
        {
            0 => $"the {Described(item.Name, item.Options)}",
            1 => $"the {item.Name} ({string.Join(", ", item.Options.Select(option => option.Value))})",
            2 => $"the {Lower(item.Name)} with {string.Join(", ", item.Options.Select(option => $"{option.Name} {option.Value}"))}",
            _ => Name(item),
        };

    /// <summary>The new one by what is different; all of it where nothing is.</summary>
    public string Variant(TauItem item) =>
        item.StaysAsItIs ? "a new one of the same"
        : (style % 3) switch
        {
            0 => Described($"one", item.Changed) is var words ? $"{An(words)} {words}" : "",
            1 => string.Join(", ", item.Changed.Select(option => $"{option.Name} {option.Value}")),
            _ => $"one with {string.Join(" and ", item.Changed.Select(option => $"{option.Name} {option.Value}"))}",
        };

    public string Means(TauGoal goal) => goal.Payment is { } payment ? Means(payment) : "the original payment method";

    public string Means(JsonNode payment) =>
        (string)payment["kind"]! switch
        {
            "paypal" => Way("my PayPal", "PayPal", "my PayPal account"),
            "gift_card" => Way("my gift card", "the gift card on my account", "gift card"),
            _ => Way(
                $"my credit card ending in {(string?)payment["last_four"]}",
                $"the {(string?)payment["brand"]} ending in {(string?)payment["last_four"]}",
                $"my {(string?)payment["brand"]} credit card {(string?)payment["last_four"]}"
            ),
        };

    public string Place(TauGoal goal)
    {
        var to = goal.Address!;
        var (line, detail, city, state, zip) = ((string)to["address1"]!, (string?)to["address2"], (string)to["city"]!, (string)to["state"]!, (string)to["zip"]!);
        var house = detail is { Length: > 0 } ? $"{line}, {detail}" : line;
        return Way($"{house}, {city}, {state} {zip}", $"{house}, {city}, {state}, {zip}, USA", $"{house}, {city} {state} {zip}");
    }

    private static string Name(TauItem item) => $"the {Lower(item.Name)}";

    private static string Lower(string name) => name.ToLowerInvariant();

    private static string An(string words) => "aeiou".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal) ? "an" : "a";

    /// <summary>"black laser gaming mouse without backlight": what is there before the name, what is not behind it.</summary>
    private static string Described(string name, IReadOnlyList<(string Name, string Value)> options)
    {
        var before = options.Where(option => !IsNone(option.Value)).Select(Adjective);
        var behind = options.Where(option => IsNone(option.Value)).Select(option => $"without {option.Name}");
        return string.Join(' ', [.. before, Lower(name), .. behind]);
    }

    private static bool IsNone(string value) => value is "none" or "no";

    private static string Adjective((string Name, string Value) option) =>
        option.Value == "yes" ? option.Name
        : option.Value.All(char.IsAsciiDigit) ? option.Name == "size" ? $"size {option.Value}" : $"{option.Value} {option.Name}"
        : Levels.Contains(option.Value) || option.Name.EndsWith(" color", StringComparison.Ordinal) || option.Name.EndsWith(" material", StringComparison.Ordinal)
            ? $"{option.Value} {option.Name}"
        : option.Value;

    private static string Row(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private string Way(params string[] ways) => ways[style / 12 % ways.Length];

    /// <summary>A number that is the same for the same words in every process.</summary>
    public static int StyleOf(string id) => (int)(id.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) % 3600);
}

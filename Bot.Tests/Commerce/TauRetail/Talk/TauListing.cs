using System.Text.RegularExpressions;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>Reads what the bot lists before a yes, and says what of it is not the goal.</summary>
internal sealed partial class TauListing(TauReply reply)
{
    private readonly string all = $"{reply.Last}\n{reply.Card}";

    private IEnumerable<string> Lines => reply.Card.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    /// <summary>The first thing that is not as it should be: action, order, items, variants, means or address; null when a yes is right.</summary>
    public string? WrongFor(TauGoal goal, TauWords words)
    {
        if (!Array.Exists(Headlines(goal.Action), head => all.Contains(head, StringComparison.OrdinalIgnoreCase)))
        {
            return "action";
        }

        return goal.Order.Length > 0 && !all.Contains(goal.Order, StringComparison.Ordinal) ? "order"
            : !IsSame(goal) ? goal.Action.StartsWith("return", StringComparison.Ordinal) ? "items" : "variants"
            : !HasMeans(goal) ? "means"
            : !HasPlace(goal) ? "address"
            : null;
    }

    private static string[] Headlines(string action) =>
        action switch
        {
            "cancel_pending_order" => ["Cancel order"],
            "return_delivered_order_items" => ["Send back goods", "Send back faulty goods"],
            "exchange_delivered_order_items" => ["Exchange"],
            "modify_pending_order_items" => ["Change variants"],
            "modify_pending_order_address" => ["Change the address of order"],
            "modify_user_address" => ["Change your default address"],
            _ => ["Pay order"],
        };

    private bool IsSame(TauGoal goal) =>
        goal.Items.Count == 0 || Sorted(Wanted(goal)).SequenceEqual(Sorted(Lines.Select(Listed(goal)).OfType<string>()));

    private IEnumerable<string> Wanted(TauGoal goal) =>
        goal.Action.StartsWith("return", StringComparison.Ordinal)
            ? goal.Items.Select(item => Lines.Any(line => line.StartsWith($"{item.Name} (", StringComparison.Ordinal)) ? $"{item.Name} ({Label(item.Options)})" : item.Name)
            : goal.Items.Select(item => $"{item.Name}: {Label(item.Options)} → {Label(item.NewOptions)}");

    private static Func<string, string?> Listed(TauGoal goal) =>
        goal.Action.StartsWith("return", StringComparison.Ordinal)
            ? line => Piece().Match(line) is { Success: true } piece ? piece.Groups["piece"].Value : null
            : line => Swap().Match(line) is { Success: true } swap ? swap.Groups["piece"].Value : null;

    private static string Label(IEnumerable<(string Name, string Value)> options) => string.Join(", ", options.Select(option => option.Value));

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    /// <summary>Where no means is listed none is wrong.</summary>
    private bool HasMeans(TauGoal goal)
    {
        var listed = goal.Action == "modify_pending_order_payment" ? reply.Last : string.Join('\n', Lines.Where(line => Way().IsMatch(line)));
        return goal.Payment is not { } payment
            || listed.Length == 0
            || (
                (string)payment["kind"]! switch
                {
                    "paypal" => listed.Contains("paypal", StringComparison.OrdinalIgnoreCase),
                    "gift_card" => listed.Contains("gift", StringComparison.OrdinalIgnoreCase),
                    _ => listed.Contains((string)payment["last_four"]!, StringComparison.Ordinal)
                        || (listed.Contains("credit card", StringComparison.OrdinalIgnoreCase) && goal.Action.StartsWith("return", StringComparison.Ordinal)),
                }
            );
    }

    private bool HasPlace(TauGoal goal) =>
        goal.Address is not { } to
        || new[] { "address1", "address2", "city", "zip" }.All(part => all.Contains((string?)to[part] ?? "", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?<piece>.+) × \d+ ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^(?<piece>[^:]+: .+ → [^×]+?)(?: × \d+)?(?: (?:-|−)?(?:\$|USD|US\$).*)?(?: \(.*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Swap();

    [GeneratedRegex("^(?:To pay|To be given back|Back to|Refund to)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Way();
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>The goals of tau-retail at our desks, without any talk: afterwards the shop must be as the benchmark says.</summary>
public sealed class TauDesksTests(ITestOutputHelper output)
{
    /// <summary>Of all cases at least so many must end in the benchmark's own state.</summary>
    private const double Floor = 0.98;

    [SharedDataFact("TAU_SCRIPTS", "tau-retail")]
    public async Task The_desks_leave_the_shop_as_the_benchmark_says()
    {
        var template = await TauTemplate.CreateAsync();
        var wrong = new List<string>();
        foreach (var script in TauScripts.All)
        {
            await using var shop = template.Copy();
            if (await FaultAsync(template, shop, script) is { } fault)
            {
                wrong.Add($"{script.Id}: {fault}");
            }
        }

        var equal = TauScripts.All.Count - wrong.Count;
        output.WriteLine($"tau-retail desks: {equal} of {TauScripts.All.Count} final states equal");
        wrong.ForEach(output.WriteLine);
        equal.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(TauScripts.All.Count * Floor), string.Join('\n', wrong));
    }

    /// <summary>Null when every goal went as it should and everything of the user is as it should be.</summary>
    private static async Task<string?> FaultAsync(TauTemplate template, TauShop shop, TauScript script)
    {
        var clerk = new TauClerk(shop.Shop, script.UserId);
        foreach (var goal in script.Goals)
        {
            var refusal = await clerk.DoAsync(goal);
            if ((refusal is null) != (goal["gold_error"] is null))
            {
                return $"{goal["action"]} {goal["order_id"]}: {refusal?.Reason ?? "was not refused"}";
            }
        }

        return await DifferenceAsync(template, shop, script);
    }

    private static async Task<string?> DifferenceAsync(TauTemplate template, TauShop shop, TauScript script)
    {
        var orders = script.Gold["orders"]?.AsObject() ?? [];
        foreach (var number in await shop.OrdersOfAsync(script.UserId))
        {
            var gold = orders[number]?.AsObject() ?? template.Order(number);
            if (script.ChangesNothingIn(number))
            {
                gold = TauState.WithoutEmptyChange(gold);
            }

            var ours = Canonical(await TauState.OrderAsync(shop, number));
            if (ours != Canonical(gold))
            {
                return $"{number}\n  ours {ours}\n  gold {Canonical(gold)}";
            }
        }

        var user = script.Gold["users"]?[script.UserId]?.AsObject() ?? template.User(script.UserId);
        var (our, theirs) = (Canonical(await TauState.UserAsync(shop, script.UserId)), Canonical(TauState.Shown(user)));
        return our == theirs ? null : $"{script.UserId}\n  ours {our}\n  gold {theirs}";
    }

    /// <summary>Members by name, numbers by value to the cent.</summary>
    private static string Canonical(JsonNode? node) =>
        node switch
        {
            JsonObject members => $"{{{string.Join(',', members.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(Member))}}}",
            JsonArray parts => $"[{string.Join(',', parts.Select(Canonical))}]",
            { } value when value.GetValueKind() == JsonValueKind.Number => decimal.Round(
                    decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture),
                    2
                )
                .ToString("0.00", CultureInfo.InvariantCulture),
            { } value => value.ToJsonString(),
            null => "null",
        };

    private static string Member(KeyValuePair<string, JsonNode?> pair) => $"{pair.Key}:{Canonical(pair.Value)}";
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>Compares a shop after a case with what the benchmark says it must be: all orders of the user, the user, and nobody else's receipts.</summary>
internal static class TauDifference
{
    /// <summary>Null when all is as the benchmark says.</summary>
    public static Task<string?> OfAsync(TauTemplate template, TauShop shop, TauScript script) =>
        OfAsync(template, shop, script.UserId, script.Gold, script.ChangesNothingIn);

    /// <summary>Null when nothing at all is changed.</summary>
    public static Task<string?> FromStartAsync(TauTemplate template, TauShop shop, string userId) =>
        OfAsync(template, shop, userId, [], _ => false);

    private static async Task<string?> OfAsync(TauTemplate template, TauShop shop, string userId, JsonObject goal, Predicate<string> changesNothing)
    {
        var orders = goal["orders"]?.AsObject() ?? [];
        foreach (var number in await shop.OrdersOfAsync(userId))
        {
            var gold = orders[number]?.AsObject() ?? template.Order(number);
            gold = changesNothing(number) ? TauState.WithoutEmptyChange(gold) : gold;
            var ours = Canonical(await TauState.OrderAsync(shop, number));
            if (ours != Canonical(gold))
            {
                return $"{number}\n  ours {ours}\n  gold {Canonical(gold)}";
            }
        }

        var user = goal["users"]?[userId]?.AsObject() ?? template.User(userId);
        var (our, theirs) = (Canonical(await TauState.UserAsync(shop, userId)), Canonical(TauState.Shown(user)));
        return our != theirs ? $"{userId}\n  ours {our}\n  gold {theirs}" : await OthersAsync(shop, userId);
    }

    private static async Task<string?> OthersAsync(TauShop shop, string userId)
    {
        await using var db = await shop.Shop.Tables();
        var others = await db.Receipts.Where(receipt => receipt.CustomerId != userId).Select(receipt => receipt.CustomerId).ToListAsync();
        return others.Count == 0 ? null : $"something was done for {string.Join(", ", others)}";
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

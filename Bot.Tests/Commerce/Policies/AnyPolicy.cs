using System.Text.Json.Nodes;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Policies;

/// <summary>Policies of any terms at all, for properties.</summary>
internal static class AnyPolicy
{
    private static readonly string[] Words =
    [
        "opened",
        "discounted",
        "promotion",
        "coupon-used",
        "worn-once",
        "fresh",
        "custom-made",
        "perishable",
        "misuse",
        "handling-fee",
        "gift-card",
        "lost-free-freight",
        "已拆封",
        " Custom-Made ",
        "",
    ];

    public static Arbitrary<ShopPolicy> Arbitrary() => Gen.Choose(0, int.MaxValue).Select(seed => Of(new Random(seed))).ToArbitrary();

    public static Arbitrary<(ShopPolicy Policy, DateOnly Day)> WithDay() =>
        Arbitrary()
            .Generator.SelectMany(policy => Gen.Choose(0, 6000).Select(days => (policy, new DateOnly(2014, 3, 15).AddDays(days))))
            .ToArbitrary();

    /// <summary>Terms as text, so that policies with the same lists are the same.</summary>
    public static string[] Terms(ShopPolicy policy) => [.. PolicyTerm.All.Select(term => $"{term.Path}: {term.Say(policy)}")];

    private static ShopPolicy Of(Random random) =>
        PolicyJson.With(
            new ShopPolicy(),
            PolicyTerm
                .All.Where(_ => random.Next(2) == 0)
                .Select(term => KeyValuePair.Create(term.Path, Value(term.Type, random)))
                .Where(term => term.Value is not null)
        );

    private static JsonNode? Value(Type type, Random random) =>
        type == typeof(bool) ? random.Next(2) == 0
        : type == typeof(int) ? random.Next(0, 40)
        : type == typeof(decimal) ? random.Next(0, 100) / 100m
        : type == typeof(TimeSpan) ? $"{random.Next(1, 500)}h"
        : type.IsAssignableFrom(typeof(string[]))
            ? new JsonArray([.. random.GetItems(Words, random.Next(4)).Select(word => JsonValue.Create(word))])
        : null;
}

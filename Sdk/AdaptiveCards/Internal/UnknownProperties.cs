using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What the small parts of a card - facts, choices, sources - hold beyond the schema. The official classes drop it; here it is written again.</summary>
internal static class UnknownProperties
{
    private static readonly DefaultContractResolver Contracts = new();

    /// <summary>The serializer counts a property as unknown, too, when it did not set it because it has its default value.</summary>
    public static void ForgetKnown(IDictionary<string, JToken> properties, Type owner)
    {
        if (properties is not { Count: > 0 })
        {
            return;
        }

        var known = ((JsonObjectContract)Contracts.ResolveContract(owner)).Properties;
        foreach (var name in properties.Keys.Where(name => known.GetClosestMatchProperty(name) is { Ignored: false }).ToList())
        {
            properties.Remove(name);
        }
    }
}

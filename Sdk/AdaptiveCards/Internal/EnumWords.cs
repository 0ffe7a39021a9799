using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>The words cards use for the values of an enum; read whatever the case of their letters.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct
{
    /// <summary>The number of the warning about a word that means nothing.</summary>
    public const int UnknownWord = 0;

    private static readonly Dictionary<TEnum, string> Names = NamesInOrder();

    /// <summary>Takes one value out of the reader, of whatever kind it is, so that the reader can go on behind it.</summary>
    public static bool TryRead(JsonReader reader, out TEnum value, out string word)
    {
        word = Convert.ToString((JsonTokens.Take(reader) as JValue)?.Value, CultureInfo.InvariantCulture);
        return Enum.TryParse(word, ignoreCase: true, out value) && Names.ContainsKey(value);
    }

    /// <summary>The word for a value, or its number when there is none.</summary>
    public static string Write(object value, NamingStrategy naming) =>
        value is TEnum known && Names.TryGetValue(known, out var name)
            ? naming?.GetPropertyName(name, hasSpecifiedName: false) ?? name
            : value.ToString();

    /// <summary>Where two names share a value, as "default" and "normal" do, the one declared first counts.</summary>
    private static Dictionary<TEnum, string> NamesInOrder()
    {
        var names = new Dictionary<TEnum, string>();
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            names.TryAdd((TEnum)field.GetValue(null), field.Name);
        }

        return names;
    }
}

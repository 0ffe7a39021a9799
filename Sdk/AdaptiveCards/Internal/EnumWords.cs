using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Reads the words cards use for enums, whatever the case of their letters.</summary>
internal static class EnumWords
{
    /// <summary>The number of the warning about a word that means nothing.</summary>
    public const int UnknownWord = 0;

    /// <summary>Takes one value out of the reader, of whatever kind it is, so that the reader can go on behind it.</summary>
    public static bool TryRead<TEnum>(JsonReader reader, out TEnum value, out string word)
        where TEnum : struct
    {
        word = Convert.ToString((JsonTokens.Take(reader) as JValue)?.Value, CultureInfo.InvariantCulture);
        return Enum.TryParse(word, ignoreCase: true, out value) && Enum.IsDefined(typeof(TEnum), value);
    }

    /// <summary>The word for a value: where two names share it, as "default" and "normal" do, the one declared first.</summary>
    public static string Write(object value, NamingStrategy naming)
    {
        var name = value
            .GetType()
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(field => value.Equals(field.GetValue(null)))
            ?.Name;
        return name is null ? value.ToString() : naming?.GetPropertyName(name, hasSpecifiedName: false) ?? name;
    }
}

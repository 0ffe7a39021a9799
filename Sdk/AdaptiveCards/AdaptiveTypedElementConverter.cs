using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads elements and actions: the type named in JSON decides which class is made.</summary>
public class AdaptiveTypedElementConverter : AdaptiveTypedBaseElementConverter
{
    /// <summary>The classes by the type name they have in JSON. To be changed by <see cref="RegisterTypedElement{T}"/>, which is safe while cards are read.</summary>
    public static readonly Lazy<Dictionary<string, Type>> TypedElementTypes = new(KnownTypes);

    private static readonly Lock Registry = new();

    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Makes a class known, or puts another in the place of a known one.</summary>
    /// <typeparam name="T">The class, with a constructor without parameters.</typeparam>
    /// <param name="typeName">Its name in JSON; null for what its <see cref="AdaptiveTypedElement.Type"/> says.</param>
    public static void RegisterTypedElement<T>(string typeName = null)
        where T : AdaptiveTypedElement
    {
        var name = typeName ?? Activator.CreateInstance<T>().Type;
        lock (Registry)
        {
            TypedElementTypes.Value[name] = typeof(T);
        }
    }

    /// <summary>Makes an element of the class registered for a name.</summary>
    /// <typeparam name="T">What the element is.</typeparam>
    /// <param name="typeName">The name in JSON; null for that of the class itself.</param>
    /// <returns>A new element, or null when the name is not known.</returns>
    public static T CreateElement<T>(string typeName = null)
        where T : AdaptiveTypedElement =>
        TryGetType(typeName ?? Activator.CreateInstance<T>().Type, out var type) ? (T)Activator.CreateInstance(type) : null;

    /// <summary>The type name of an element.</summary>
    /// <param name="objectType">The class the place in the card asks for.</param>
    /// <param name="jObject">The element.</param>
    /// <returns>What stands in JSON, or the name of the class where that may be left out, as in a column.</returns>
    /// <exception cref="AdaptiveSerializationException">The name is missing and must not be.</exception>
    public static string GetElementTypeName(Type objectType, JObject jObject) =>
        JsonTokens.Text(jObject, "type")
        ?? JsonTokens.Text(jObject, "@type")
        ?? ImpliedTypeName(objectType)
        ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null
            ? null
            : ElementReader.Read(
                JsonTokens.TakeObject(reader),
                objectType,
                serializer,
                CardReading.Of(serializer, Warnings, new ParseContext { Type = ParseContext.Type })
            );

    /// <summary>Elements write themselves.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    internal static bool TryGetType(string typeName, out Type type)
    {
        lock (Registry)
        {
            return TypedElementTypes.Value.TryGetValue(typeName, out type);
        }
    }

    private static string ImpliedTypeName(Type objectType)
    {
        var type = objectType.GetProperty(nameof(AdaptiveTypedElement.Type))?.GetCustomAttribute<JsonPropertyAttribute>(inherit: false);
        return type is { Required: Required.Default } ? objectType.GetField("TypeName")?.GetValue(null) as string : null;
    }

    private static Dictionary<string, Type> KnownTypes() =>
        new(StringComparer.Ordinal)
        {
            [AdaptiveCard.TypeName] = typeof(AdaptiveCard),
            [AdaptiveTextBlock.TypeName] = typeof(AdaptiveTextBlock),
            [AdaptiveRichTextBlock.TypeName] = typeof(AdaptiveRichTextBlock),
            [AdaptiveImage.TypeName] = typeof(AdaptiveImage),
            [AdaptiveImageSet.TypeName] = typeof(AdaptiveImageSet),
            [AdaptiveMedia.TypeName] = typeof(AdaptiveMedia),
            [AdaptiveContainer.TypeName] = typeof(AdaptiveContainer),
            [AdaptiveColumn.TypeName] = typeof(AdaptiveColumn),
            [AdaptiveColumnSet.TypeName] = typeof(AdaptiveColumnSet),
            [AdaptiveFactSet.TypeName] = typeof(AdaptiveFactSet),
            [AdaptiveActionSet.TypeName] = typeof(AdaptiveActionSet),
            [AdaptiveTable.TypeName] = typeof(AdaptiveTable),
            [AdaptiveTableRow.TypeName] = typeof(AdaptiveTableRow),
            [AdaptiveTableCell.TypeName] = typeof(AdaptiveTableCell),
            [AdaptiveTextInput.TypeName] = typeof(AdaptiveTextInput),
            [AdaptiveDateInput.TypeName] = typeof(AdaptiveDateInput),
            [AdaptiveTimeInput.TypeName] = typeof(AdaptiveTimeInput),
            [AdaptiveNumberInput.TypeName] = typeof(AdaptiveNumberInput),
            [AdaptiveChoiceSetInput.TypeName] = typeof(AdaptiveChoiceSetInput),
            [AdaptiveToggleInput.TypeName] = typeof(AdaptiveToggleInput),
            [AdaptiveSubmitAction.TypeName] = typeof(AdaptiveSubmitAction),
            [AdaptiveOpenUrlAction.TypeName] = typeof(AdaptiveOpenUrlAction),
            [AdaptiveShowCardAction.TypeName] = typeof(AdaptiveShowCardAction),
            [AdaptiveToggleVisibilityAction.TypeName] = typeof(AdaptiveToggleVisibilityAction),
            [AdaptiveExecuteAction.TypeName] = typeof(AdaptiveExecuteAction),
        };
}

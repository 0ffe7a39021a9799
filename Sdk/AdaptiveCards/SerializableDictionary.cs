using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>A dictionary that also goes through the XML serializer: one element a pair, the key as an attribute.</summary>
/// <typeparam name="TKey">The type of the keys, convertible to and from text.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[XmlRoot("Dictionary")]
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    private const string Item = "Item";
    private const string Key = "Key";
    private const string ValueType = "Type";

    /// <summary>An empty dictionary.</summary>
    public SerializableDictionary() { }

    /// <summary>An empty dictionary whose keys are compared in a given way.</summary>
    /// <param name="comparer">How keys are compared.</param>
    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer) { }

    /// <summary>There is no schema.</summary>
    /// <returns>Always null.</returns>
    public XmlSchema GetSchema() => null;

    /// <summary>Adds the pairs that stand in the XML to this dictionary.</summary>
    /// <param name="reader">Stands on the element that holds the pairs; afterwards behind it.</param>
    public void ReadXml(XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.MoveToContent() == XmlNodeType.Element)
        {
            var key = (TKey)Convert.ChangeType(reader.GetAttribute(Key), typeof(TKey), CultureInfo.InvariantCulture);
            var code = Enum.TryParse<TypeCode>(reader.GetAttribute(ValueType), out var parsed) ? parsed : TypeCode.String;
            this[key] = (TValue)Convert.ChangeType(reader.ReadElementContentAsString(), code, CultureInfo.InvariantCulture);
        }

        if (!isEmpty)
        {
            reader.ReadEndElement();
        }
    }

    /// <summary>Writes one element a pair; values that are no simple type are written as text.</summary>
    /// <param name="writer">Where the elements go.</param>
    public void WriteXml(XmlWriter writer)
    {
        foreach (var pair in this)
        {
            var code = Convert.GetTypeCode(pair.Value);
            writer.WriteStartElement(Item);
            writer.WriteAttributeString(Key, Convert.ToString(pair.Key, CultureInfo.InvariantCulture));
            writer.WriteAttributeString(ValueType, (code is TypeCode.Object or TypeCode.Empty ? TypeCode.String : code).ToString());
            writer.WriteString(Convert.ToString(pair.Value, CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }
    }
}

using System;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Opens a web page.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>"Action.OpenUrl".</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The address of the page; null when <see cref="UrlString"/> is.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public Uri Url
    {
        get => Urls.Read(UrlString);
        set => UrlString = Urls.Write(value);
    }

    /// <summary>The address of the page as text.</summary>
    [JsonProperty("url", Required = Required.AllowNull)]
    [XmlAttribute("url")]
    public string UrlString { get; set; }
}

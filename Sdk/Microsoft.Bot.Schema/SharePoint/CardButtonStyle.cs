using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>How a button of a card view looks.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum CardButtonStyle
{
    /// <summary>As any button.</summary>
    Default,

    /// <summary>As the one to press.</summary>
    Positive,
}

using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What is shown after an action.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ViewResponseType
{
    /// <summary>A card view.</summary>
    Card,

    /// <summary>A quick view.</summary>
    QuickView,

    /// <summary>Nothing new.</summary>
    NoOp,
}

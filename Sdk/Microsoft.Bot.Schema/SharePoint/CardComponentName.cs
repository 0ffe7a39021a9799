using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The parts of a card view.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum CardComponentName
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A button.</summary>
    CardButton,

    /// <summary>The bar at the top.</summary>
    CardBar,

    /// <summary>A text field.</summary>
    TextInput,

    /// <summary>A search box.</summary>
    SearchBox,

    /// <summary>The line below a search box.</summary>
    SearchFooter,
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A field on a settings page.</summary>
public class PropertyPaneGroupField
{
    /// <summary>The kinds of fields; numbers on the wire.</summary>
    public enum FieldType
    {
        /// <summary>A check box.</summary>
        CheckBox = 2,

        /// <summary>A text field.</summary>
        TextField = 3,

        /// <summary>A switch.</summary>
        Toggle = 5,

        /// <summary>A drop-down list.</summary>
        Dropdown = 6,

        /// <summary>A label.</summary>
        Label = 7,

        /// <summary>A slider.</summary>
        Slider = 8,

        /// <summary>Options to choose from.</summary>
        ChoiceGroup = 10,

        /// <summary>A line.</summary>
        HorizontalRule = 12,

        /// <summary>A link.</summary>
        Link = 13,
    }

    /// <summary>The kind of field.</summary>
    [JsonProperty(PropertyName = "type")]
    public FieldType Type { get; set; }

    /// <summary>The field itself.</summary>
    [JsonProperty(PropertyName = "properties")]
    public IPropertyPaneFieldProperties Properties { get; set; }

    /// <summary>Whether it gets the focus.</summary>
    [JsonProperty(PropertyName = "shouldFocus")]
    public bool ShouldFocus { get; set; }

    /// <summary>The setting it changes.</summary>
    [JsonProperty(PropertyName = "targetProperty")]
    public string TargetProperty { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A text field on a settings page.</summary>
public class PropertyPaneTextFieldProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words above it.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>The words below it.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    /// <summary>Whether it cannot be changed.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>What is wrong with the text.</summary>
    [JsonProperty(PropertyName = "errorMessage")]
    public string ErrorMessage { get; set; }

    /// <summary>The name it is logged under.</summary>
    [JsonProperty(PropertyName = "logName")]
    public string LogName { get; set; }

    /// <summary>How many characters can be typed.</summary>
    [JsonProperty(PropertyName = "maxLength")]
    public int MaxLength { get; set; }

    /// <summary>Whether several lines can be typed.</summary>
    [JsonProperty(PropertyName = "multiline")]
    public bool Multiline { get; set; }

    /// <summary>The words shown while nothing is typed.</summary>
    [JsonProperty(PropertyName = "placeholder")]
    public string Placeholder { get; set; }

    /// <summary>Whether the field can be made larger.</summary>
    [JsonProperty(PropertyName = "resizable")]
    public bool Resizable { get; set; }

    /// <summary>How many lines are shown.</summary>
    [JsonProperty(PropertyName = "rows")]
    public int Rows { get; set; }

    /// <summary>Whether it is underlined.</summary>
    [JsonProperty(PropertyName = "underlined")]
    public bool Underlined { get; set; }

    /// <summary>What is typed in at the beginning.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}

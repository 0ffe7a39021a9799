namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A group of fields on a settings page.</summary>
public interface IPropertyPaneGroupOrConditionalGroup { }

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A field on a settings page.</summary>
public interface IPropertyPaneFieldProperties { }

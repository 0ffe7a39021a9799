namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action on a card.</summary>
public interface IAction { }

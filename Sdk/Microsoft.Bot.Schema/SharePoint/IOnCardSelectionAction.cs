namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that may follow when the card itself is chosen.</summary>
public interface IOnCardSelectionAction { }

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What an action on a card needs to know.</summary>
public interface ICardActionParameters { }

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity { }

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity { }

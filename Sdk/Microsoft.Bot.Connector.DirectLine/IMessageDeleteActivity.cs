namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A message was deleted.</summary>
public interface IMessageDeleteActivity : IActivity { }

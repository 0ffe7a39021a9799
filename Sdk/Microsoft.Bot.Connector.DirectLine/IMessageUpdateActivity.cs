namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A message was changed.</summary>
public interface IMessageUpdateActivity : IMessageActivity { }

namespace Microsoft.Bot.Schema;

/// <summary>The other side is writing.</summary>
public interface ITypingActivity : IActivity { }

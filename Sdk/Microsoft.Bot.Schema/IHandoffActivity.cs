namespace Microsoft.Bot.Schema;

/// <summary>Control of the conversation is given to somebody else.</summary>
public interface IHandoffActivity : IActivity { }

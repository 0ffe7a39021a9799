namespace Microsoft.Bot.Schema;

/// <summary>An earlier message was edited; <see cref="IActivity.Id"/> names it.</summary>
public interface IMessageUpdateActivity : IMessageActivity { }

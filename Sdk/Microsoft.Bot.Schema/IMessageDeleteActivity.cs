namespace Microsoft.Bot.Schema;

/// <summary>An earlier message was taken back; <see cref="IActivity.Id"/> names it.</summary>
public interface IMessageDeleteActivity : IActivity { }

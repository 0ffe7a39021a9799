namespace Microsoft.Bot.Schema;

/// <summary>An activity that asks for an action.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>The name of the operation or signal; the sender and the recipient have agreed on it.</summary>
    string Name { get; set; }

    /// <summary>The argument, usually a <see cref="CommandValue{T}"/>.</summary>
    object Value { get; set; }
}

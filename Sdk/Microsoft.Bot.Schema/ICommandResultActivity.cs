namespace Microsoft.Bot.Schema;

/// <summary>An activity that tells the outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>The name of the operation or signal; the sender and the recipient have agreed on it.</summary>
    string Name { get; set; }

    /// <summary>The outcome, usually a <see cref="CommandResultValue{T}"/>.</summary>
    object Value { get; set; }
}

namespace Microsoft.Bot.Schema;

/// <summary>A named signal between programs.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The name of the operation or signal; the sender and the recipient have agreed on it.</summary>
    string Name { get; set; }

    /// <summary>The value that goes along; what it is depends on the name.</summary>
    object Value { get; set; }

    /// <summary>The conversation this refers to, often another one; null when it is this one.</summary>
    ConversationReference RelatesTo { get; set; }
}

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A call of the bot that waits for its answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>The name of what is called.</summary>
    string Name { get; set; }

    /// <summary>What it is called with.</summary>
    object Value { get; set; }

    /// <summary>The conversation this refers to; null when it is this one.</summary>
    ConversationReference RelatesTo { get; set; }
}

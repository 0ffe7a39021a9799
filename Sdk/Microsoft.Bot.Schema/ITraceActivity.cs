namespace Microsoft.Bot.Schema;

/// <summary>Something for a developer to look at.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>What is traced.</summary>
    string Name { get; set; }

    /// <summary>Where it was traced, usually the name of a method.</summary>
    string Label { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    string ValueType { get; set; }

    /// <summary>The thing itself.</summary>
    object Value { get; set; }

    /// <summary>The conversation this refers to, often another one; null when it is this one.</summary>
    ConversationReference RelatesTo { get; set; }
}

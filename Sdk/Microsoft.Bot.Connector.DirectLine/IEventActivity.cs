namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Something that happened, for programs.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What is told about it.</summary>
    object Value { get; set; }
}

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The bot was added to somebody's contacts, or removed from them.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>"add" or "remove".</summary>
    string Action { get; set; }
}

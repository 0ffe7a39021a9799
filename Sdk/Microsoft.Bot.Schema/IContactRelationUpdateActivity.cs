namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or removed from a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened, one of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}

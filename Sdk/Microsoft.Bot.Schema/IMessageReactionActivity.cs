using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>Reactions were put on or taken off an earlier message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>The reactions put on; null when there are none.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>The reactions taken off; null when there are none.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}

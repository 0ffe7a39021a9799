using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>Members joined or left, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined; null when nobody did.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left; null when nobody did.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether what was said before is shown to those who joined.</summary>
    bool? HistoryDisclosed { get; set; }
}

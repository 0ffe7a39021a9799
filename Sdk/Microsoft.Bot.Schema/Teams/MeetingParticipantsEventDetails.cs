using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the events that participants joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Initializes a new instance of the <see cref="MeetingParticipantsEventDetails"/> class of nobody.</summary>
    public MeetingParticipantsEventDetails() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingParticipantsEventDetails"/> class.</summary>
    /// <param name="members">Who joined or left.</param>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members ?? new List<TeamsMeetingMember>();
    }

    /// <summary>Who joined or left; never null.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsMeetingMember> Members { get; } = new List<TeamsMeetingMember>();
}

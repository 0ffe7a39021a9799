using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where in a meeting something is shown.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum SurfaceType
{
    /// <summary>It is not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,

    /// <summary>On the stage, for everybody to see.</summary>
    [EnumMember(Value = "meetingStage")]
    MeetingStage,

    /// <summary>As a mark on the icon of a tab.</summary>
    [EnumMember(Value = "meetingTabIcon")]
    MeetingTabIcon,
}

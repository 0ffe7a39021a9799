using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The icon of a tab in a meeting.</summary>
public class MeetingTabIconSurface : Surface
{
    /// <summary>Initializes a new instance of the <see cref="MeetingTabIconSurface"/> class.</summary>
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon) { }

    /// <summary>The id of the tab, as the manifest names it.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}

using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting.</summary>
/// <typeparam name="T">What is shown there, usually a <see cref="TaskModuleContinueResponse"/>.</typeparam>
public class MeetingStageSurface<T> : Surface
{
    /// <summary>Initializes a new instance of the <see cref="MeetingStageSurface{T}"/> class that shows a task module.</summary>
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage) { }

    /// <summary>What kind of content it is; a task module unless set.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public ContentType ContentType { get; set; } = ContentType.Task;

    /// <summary>The content.</summary>
    [JsonProperty(PropertyName = "content")]
    public T Content { get; set; }
}

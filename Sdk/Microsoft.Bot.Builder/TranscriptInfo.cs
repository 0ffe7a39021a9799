using System;

namespace Microsoft.Bot.Builder;

/// <summary>Names a conversation that was written down.</summary>
public class TranscriptInfo
{
    /// <summary>Initializes a new instance of the <see cref="TranscriptInfo"/> class.</summary>
    public TranscriptInfo() { }

    /// <summary>Gets or sets the channel.</summary>
    /// <value>The channel's id.</value>
    public string ChannelId { get; set; }

    /// <summary>Gets or sets the conversation.</summary>
    /// <value>The conversation's id.</value>
    public string Id { get; set; }

    /// <summary>Gets or sets when it began.</summary>
    /// <value>The time of its first activity.</value>
    public DateTimeOffset Created { get; set; }
}

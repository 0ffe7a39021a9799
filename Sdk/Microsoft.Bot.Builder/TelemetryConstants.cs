namespace Microsoft.Bot.Builder;

/// <summary>Names of the properties that telemetry about activities carries.</summary>
public static class TelemetryConstants
{
    /// <summary>The activity's id.</summary>
    public static readonly string ActivityIdProperty = "activityId";

    /// <summary>The activity's type.</summary>
    public static readonly string ActivityTypeProperty = "type";

    /// <summary>The activity's attachments as JSON; personal information.</summary>
    public static readonly string AttachmentsProperty = "attachments";

    /// <summary>The channel's id.</summary>
    public static readonly string ChannelIdProperty = "channelId";

    /// <summary>The conversation's id.</summary>
    public static readonly string ConversationIdProperty = "conversationId";

    /// <summary>The conversation's name.</summary>
    public static readonly string ConversationNameProperty = "conversationName";

    /// <summary>The dialog's id.</summary>
    public static readonly string DialogIdProperty = "dialogId";

    /// <summary>The sender's id.</summary>
    public static readonly string FromIdProperty = "fromId";

    /// <summary>The sender's name; personal information.</summary>
    public static readonly string FromNameProperty = "fromName";

    /// <summary>The activity's locale.</summary>
    public static readonly string LocaleProperty = "locale";

    /// <summary>The recipient's id.</summary>
    public static readonly string RecipientIdProperty = "recipientId";

    /// <summary>The recipient's name.</summary>
    public static readonly string RecipientNameProperty = "recipientName";

    /// <summary>The id of the activity that was answered.</summary>
    public static readonly string ReplyActivityIDProperty = "replyActivityId";

    /// <summary>What a speaking channel says; personal information.</summary>
    public static readonly string SpeakProperty = "speak";

    /// <summary>The activity's text; personal information.</summary>
    public static readonly string TextProperty = "text";

    /// <summary>The user's id.</summary>
    public static readonly string UserIdProperty = "userId";
}

namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered: the values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Replies come back as calls of their own.</summary>
    public const string Normal = "normal";

    /// <summary>The recipient is told of it, it is not part of the dialogue.</summary>
    public const string Notification = "notification";

    /// <summary>Replies are expected in the response body of the same call.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not meant to be kept by the recipient.</summary>
    public const string Ephemeral = "ephemeral";
}

namespace Microsoft.Bot.Connector;

/// <summary>Names shared by whoever sends activities over HTTP.</summary>
public static class ConversationConstants
{
    /// <summary>Header with the conversation id, for those who route requests without reading them.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}

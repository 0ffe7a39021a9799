namespace Microsoft.Bot.Builder;

/// <summary>Names of the events <see cref="TelemetryLoggerMiddleware"/> notes.</summary>
public static class TelemetryLoggerConstants
{
    /// <summary>An activity came in.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>An activity went out.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>An activity was replaced.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>An activity was deleted.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}

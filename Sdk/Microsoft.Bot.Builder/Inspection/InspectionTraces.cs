using System;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The trace activities an inspecting Emulator understands.</summary>
internal static class InspectionTraces
{
    private const string Schemas = "https://www.botframework.com/schemas/";

    public static Activity Of(Activity activity, string name, string label)
    {
        var trace = New(name, label, "activity", ActivityCopy.Of(activity));
        trace.RelatesTo = activity.GetConversationReference();
        return trace;
    }

    public static Activity OfDeleted(ConversationReference reference) =>
        New("MessageDelete", "Deleted Message", "conversationReference", reference);

    public static Activity Of(JObject state) => New("BotState", "Bot State", "botState", state);

    public static Activity Of(Exception exception) => New("TurnError", "Turn Error", "error", exception.Message);

    public static Activity OfCommand(string command) => New("Command", "Command", "command", command);

    private static Activity New(string name, string label, string schema, object value) =>
        new()
        {
            Type = ActivityTypes.Trace,
            Timestamp = TimeProvider.System.GetUtcNow(),
            Name = name,
            Label = label,
            Value = value,
            ValueType = Schemas + schema,
        };
}

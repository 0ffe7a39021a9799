using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The trace that shows a developer what the bot remembers at the end of each turn.</summary>
internal static class BotStateTrace
{
    private const string Name = "BotState";
    private const string ValueType = "https://www.botframework.com/schemas/botState";

    internal static Task SendAsync(DialogContext dialogContext, CancellationToken cancellationToken)
    {
        var turnContext = dialogContext.Context;
        var label = DialogExtensions.IsCalledByBot(turnContext) ? "Skill State" : "Bot State";
        var memory = dialogContext.Leaf().State;
        JObject snapshot = IsDropped(turnContext) ? new UnreadSnapshot(memory) : memory.GetMemorySnapshot();

        return turnContext.SendActivityAsync(Activity.CreateTraceActivity(Name, ValueType, snapshot, label), cancellationToken);
    }

    /// <summary>Whether the adapter sends no traces to this channel; then at most middleware reads them.</summary>
    private static bool IsDropped(ITurnContext turnContext) =>
        turnContext.Adapter is CloudAdapterBase
        && turnContext.Activity.ChannelId != Channels.Emulator
        && turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies;
}

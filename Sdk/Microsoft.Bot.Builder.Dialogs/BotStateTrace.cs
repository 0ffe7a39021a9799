using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

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
        var snapshot = dialogContext.Leaf().State.GetMemorySnapshot();

        return turnContext.SendActivityAsync(Activity.CreateTraceActivity(Name, ValueType, snapshot, label), cancellationToken);
    }
}

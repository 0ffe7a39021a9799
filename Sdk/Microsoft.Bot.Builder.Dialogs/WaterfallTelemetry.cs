using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The four events of a waterfall, made only when somebody listens.</summary>
internal static class WaterfallTelemetry
{
    internal static bool IsHeard(IBotTelemetryClient client) => client is not (null or NullBotTelemetryClient);

    internal static void Started(IBotTelemetryClient client, string dialogId, string run)
    {
        if (IsHeard(client))
        {
            client.TrackEvent("WaterfallStart", Properties(dialogId, run));
            client.TrackDialogView(dialogId);
        }
    }

    internal static void Stepped(IBotTelemetryClient client, string dialogId, string step, string run) =>
        client.TrackEvent("WaterfallStep", Properties(dialogId, run, step));

    internal static void Cancelled(IBotTelemetryClient client, string dialogId, string step, string run) =>
        client.TrackEvent("WaterfallCancel", Properties(dialogId, run, step));

    internal static void Completed(IBotTelemetryClient client, string dialogId, string run)
    {
        if (IsHeard(client))
        {
            client.TrackEvent("WaterfallComplete", Properties(dialogId, run));
        }
    }

    private static Dictionary<string, string> Properties(string dialogId, string run, string step = null)
    {
        var properties = new Dictionary<string, string>(System.StringComparer.Ordinal) { ["DialogId"] = dialogId };
        if (step != null)
        {
            properties["StepName"] = step;
        }

        properties["InstanceId"] = run;
        return properties;
    }
}

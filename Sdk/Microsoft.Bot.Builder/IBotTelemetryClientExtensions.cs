using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Notes for which not every telemetry client has a member.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Notes that a dialog was shown: as a page view where the client knows those, else as a line of the log.</summary>
    /// <param name="telemetryClient">The client.</param>
    /// <param name="dialogName">The name of the dialog.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    /// <param name="metrics">Named measurements; null for none.</param>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null
    )
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
        }
    }
}

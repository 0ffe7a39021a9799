using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Takes note of dialogs as analytics of web sites take note of pages.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Notes that a dialog was shown.</summary>
    /// <param name="name">The name of the dialog.</param>
    /// <param name="properties">Named texts to search by; null for none.</param>
    /// <param name="metrics">Named measurements; null for none.</param>
    void TrackPageView(string name, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}

using System;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Memory paths of the scope "dialog" used by the dialog system.</summary>
public class DialogPath
{
    /// <summary>Counts the events of the dialog.</summary>
    public const string EventCounter = "dialog.eventCounter";

    /// <summary>The properties expected next.</summary>
    public const string ExpectedProperties = "dialog.expectedProperties";

    /// <summary>The operation meant when none is named.</summary>
    public const string DefaultOperation = "dialog.defaultOperation";

    /// <summary>The last event the dialog raised itself.</summary>
    public const string LastEvent = "dialog.lastEvent";

    /// <summary>The properties that must be filled.</summary>
    public const string RequiredProperties = "dialog.requiredProperties";

    /// <summary>How often the last question was asked again.</summary>
    public const string Retries = "dialog.retries";

    /// <summary>The last intent recognised.</summary>
    public const string LastIntent = "dialog.lastIntent";

    /// <summary>The last event that triggered something.</summary>
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The part of a path behind "dialog.".</summary>
    /// <param name="path">The path.</param>
    /// <returns>The property.</returns>
    public static string GetPropertyName(string path) => path.Replace("dialog.", string.Empty, StringComparison.Ordinal);
}

using System;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Memory paths of the scope "turn".</summary>
public class TurnPath
{
    /// <summary>The result of the last dialog that ended in this turn.</summary>
    public const string LastResult = "turn.lastresult";

    /// <summary>The old spelling of <see cref="LastResult"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.LastResult instead.")]
    public const string LASTRESULT = LastResult;

    /// <summary>The activity of the turn.</summary>
    public const string Activity = "turn.activity";

    /// <summary>The old spelling of <see cref="Activity"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.Activity instead.")]
    public const string ACTIVITY = Activity;

    /// <summary>What was understood of the activity.</summary>
    public const string Recognized = "turn.recognized";

    /// <summary>The old spelling of <see cref="Recognized"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.Recognized instead.")]
    public const string RECOGNIZED = Recognized;

    /// <summary>The best intent.</summary>
    public const string TopIntent = "turn.recognized.intent";

    /// <summary>The old spelling of <see cref="TopIntent"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.TopIntent instead.")]
    public const string TOPINTENT = TopIntent;

    /// <summary>The score of the best intent, from 0 to 1.</summary>
    public const string TopScore = "turn.recognized.score";

    /// <summary>The old spelling of <see cref="TopScore"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.TopScore instead.")]
    public const string TOPSCORE = TopScore;

    /// <summary>The text that was recognised.</summary>
    public const string Text = "turn.recognized.text";

    /// <summary>The old spelling of <see cref="Text"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.Text instead.")]
    public const string TEXT = Text;

    /// <summary>The part of the text that was not understood.</summary>
    public const string UnrecognizedText = "turn.unrecognizedText";

    /// <summary>The old spelling of <see cref="UnrecognizedText"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.UnrecognizedText instead.")]
    public const string UNRECOGNIZEDTEXT = UnrecognizedText;

    /// <summary>The entities found in the text.</summary>
    public const string RecognizedEntities = "turn.recognizedEntities";

    /// <summary>The old spelling of <see cref="RecognizedEntities"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.RecognizedEntities instead.")]
    public const string RECOGNIZEDENTITIES = RecognizedEntities;

    /// <summary>Whether the active dialog was interrupted.</summary>
    public const string Interrupted = "turn.interrupted";

    /// <summary>The old spelling of <see cref="Interrupted"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.Interrupted instead.")]
    public const string INTERRUPTED = Interrupted;

    /// <summary>The event being handled.</summary>
    public const string DialogEvent = "turn.dialogEvent";

    /// <summary>The old spelling of <see cref="DialogEvent"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.DialogEvent instead.")]
    public const string DIALOGEVENT = DialogEvent;

    /// <summary>The dialogs begun again in this turn.</summary>
    public const string RepeatedIds = "turn.repeatedIds";

    /// <summary>The old spelling of <see cref="RepeatedIds"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.RepeatedIds instead.")]
    public const string REPEATEDIDS = RepeatedIds;

    /// <summary>Whether the activity was handled.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";

    /// <summary>The old spelling of <see cref="ActivityProcessed"/>.</summary>
    [Obsolete("This property is deprecated, use TurnPath.ActivityProcessed instead.")]
    public const string ACTIVITYPROCESSED = ActivityProcessed;

    /// <summary>The part of a path behind "turn.".</summary>
    /// <param name="path">The path.</param>
    /// <returns>The property.</returns>
    public static string GetPropertyName(string path) => path.Replace("turn.", string.Empty, StringComparison.Ordinal);
}

using Microsoft.Bot.Schema;

namespace BotApp.Turns;

/// <summary>An activity as a door hands it in.</summary>
/// <param name="Activity">Without a timestamp; without an id, unless the channel has given it one.</param>
/// <param name="Caller">Who handed it in.</param>
/// <param name="Door">Where its turn is run.</param>
/// <param name="Shown">Whether the client sees it in its history.</param>
/// <param name="RepeatKey">What tells that the same activity comes again; null when nothing does.</param>
/// <param name="FactsChanged">Whether the facts of the conversation were changed and are to be written with it.</param>
internal sealed record Arrival(Activity Activity, Caller Caller, IDoor Door, bool Shown, string? RepeatKey, bool FactsChanged = false);

/// <summary>What became of an activity that was handed in.</summary>
/// <param name="Place">Its place in the talk, or the place of the one it repeats.</param>
/// <param name="First">Its turn; null when it only repeats an earlier activity, and nothing more happens.</param>
internal sealed record Receipt(long Place, Turn? First);

using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Deeds;

/// <summary>A question with what can be tapped; or, when there is nothing to choose from (<paramref name="EndsHere"/>), the sentence that says so.</summary>
public sealed record Question(Activity Says, bool EndsHere = false)
{
    /// <summary>How the conversation ends with it, where it does.</summary>
    public Outcome Outcome { get; init; } = new Outcome.Refused();
}

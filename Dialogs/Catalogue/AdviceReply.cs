using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Catalogue;

/// <summary>What is said, and what is known and open behind it.</summary>
/// <param name="EndsHere">Nothing can be chosen any further; a person may.</param>
internal sealed record AdviceReply(Activity Says, AdviceForm Form, bool EndsHere = false);

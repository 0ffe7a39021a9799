namespace BotApp.Recognizers.Entities.Measures;

/// <summary>A word behind a number that says what is counted.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="Kind">The kind of entity the two make.</param>
/// <param name="Unit">The unit as we write it: a currency, a counted piece, GB, or the letter of a length of time.</param>
internal sealed record UnitWord(string Word, string Kind, string Unit);

namespace BotApp.Recognizers.Intents;

/// <summary>What was spoken of before a message.</summary>
/// <param name="PreviousIntent">What the customer wanted last; null at the beginning of a talk.</param>
/// <param name="HasOpenQuestion">True when the bot waits for an answer: a fragment answers it and goes on from nothing.</param>
public sealed record TalkContext(string? PreviousIntent, bool HasOpenQuestion = false);

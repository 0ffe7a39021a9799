namespace BotApp.Recognizers.Intents.Wishes;

/// <summary>A piece of a message that may hold a wish.</summary>
/// <param name="Text">Without what joins it to the piece before.</param>
/// <param name="Whole">With it, so that pieces can be put together again.</param>
/// <param name="IsAdded">Whether it says of itself that it comes on top ("另外", "also"), or asks in a sentence of its own.</param>
public sealed record WishClause(string Text, string Whole, bool IsAdded);

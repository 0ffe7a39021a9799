namespace BotApp.Commerce.Law;

/// <summary>A case that cannot be decided as it is written; the message says what to mend.</summary>
internal sealed class BadCaseException(string message) : Exception(message);

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one a transcript has; throws when they differ in what matters.</summary>
/// <param name="expected">The reply of the transcript.</param>
/// <param name="actual">The reply of the bot.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);

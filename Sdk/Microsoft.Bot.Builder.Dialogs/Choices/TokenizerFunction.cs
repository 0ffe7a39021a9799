using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes a text apart into words.</summary>
/// <param name="text">The text; null has no words.</param>
/// <param name="locale">Its language; null when unknown.</param>
/// <returns>The words in order.</returns>
public delegate List<Token> TokenizerFunction(string text, string locale = null);

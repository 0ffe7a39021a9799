using BotApp.Recognizers.Intents.Learning;

namespace BotApp.Recognizers.Intents;

/// <summary>What was learnt of one corpus.</summary>
/// <param name="Meanings">Null where the corpus tells no finer meanings apart.</param>
internal sealed record LearntIntents(TextClassifier Intents, MeaningReader? Meanings);

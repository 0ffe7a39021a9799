namespace BotApp.Recognizers.Intents.Learning;

/// <summary>One example to learn from or to measure with.</summary>
public sealed record LabelledText(string Text, string Label);

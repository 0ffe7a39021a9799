namespace BotApp.Commerce.Guides;

/// <summary>A guide that cannot be read; the message names the file and what to change.</summary>
public sealed class GuideFormatException(string file, string problem) : FormatException($"{file}: {problem}");

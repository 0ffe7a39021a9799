namespace BotApp.CommandLine.Talks;

/// <summary>A line of a talk that cannot be read.</summary>
public sealed class ChatFormatException : FormatException
{
    public ChatFormatException() { }

    public ChatFormatException(string message)
        : base(message) { }

    public ChatFormatException(string message, Exception innerException)
        : base(message, innerException) { }

    public ChatFormatException(int line, string problem)
        : base($"line {line}: {problem}") { }
}

namespace BotApp.Recognizers.Languages;

/// <summary>An LU file says something we do not understand or do not support; the message begins with file and line.</summary>
public sealed class LuFormatException : FormatException
{
    public LuFormatException() { }

    public LuFormatException(string message)
        : base(message) { }

    public LuFormatException(string message, Exception innerException)
        : base(message, innerException) { }

    public LuFormatException(string file, int line, string problem)
        : base(FormattableString.Invariant($"{file}:{line}: {problem}")) { }
}

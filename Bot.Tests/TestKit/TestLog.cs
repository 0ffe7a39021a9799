using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.TestKit;

/// <summary>Keeps what a host logs, for tests that read it.</summary>
internal sealed class TestLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    public IEnumerable<string> Lines(LogLevel atLeast) => lines.Where(line => line.Level >= atLeast).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(lines);

    public void Dispose() { }

    private sealed class Logger(ConcurrentQueue<(LogLevel Level, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}

namespace BotApp.Commerce.Ports;

/// <summary>Something the shop sees to by itself again and again: what is overdue, expired or has come true. It may be done by several processes at once.</summary>
/// <param name="Name">For the log.</param>
/// <param name="Every">Pause between two rounds.</param>
/// <param name="RunAsync">One round; answers how much it did.</param>
internal sealed record Chore(string Name, TimeSpan Every, Func<CancellationToken, Task<int>> RunAsync);

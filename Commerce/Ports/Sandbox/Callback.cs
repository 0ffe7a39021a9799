namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>What a sandbox will tell, and when it says it happened.</summary>
internal sealed record Callback(string Type, string Subject, long Sequence, DateTimeOffset At, object Data);

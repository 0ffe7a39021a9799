namespace BotApp.CommandLine.Talks;

/// <summary>Where a talk is played: who writes, when it begins, in which folder the databases lie; null for the defaults.</summary>
public sealed record TalkSetting(string? Customer = null, DateTimeOffset? Now = null, string? DataDirectory = null)
{
    /// <summary>The folder the talk's pictures lie in.</summary>
    public string Folder { get; init; } = ".";
}

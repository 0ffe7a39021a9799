namespace BotApp.CommandLine.Talks;

/// <summary>The first line of a talk that did not hold, and what the bot had said instead.</summary>
public sealed record TalkMiss(int Line, string Problem, string Heard);

namespace BotApp.Recognizers.Languages;

/// <summary>What a file in the Bot Framework's LU format holds: intents with their utterances, and definitions of entities.</summary>
public sealed record LuDocument(IReadOnlyList<LuIntent> Intents, IReadOnlyList<LuEntity> Entities);

/// <summary>An intent and how customers say it, in the order of the file.</summary>
public sealed record LuIntent(string Name, int Line, IReadOnlyList<LuUtterance> Utterances);

/// <summary>One utterance as a customer would write it; labels are taken out and kept beside.</summary>
/// <param name="Line">Counted from 1.</param>
public sealed record LuUtterance(string Text, int Line, IReadOnlyList<LuLabel> Labels);

/// <summary>A labelled piece of an utterance, in UTF-16 units of its text.</summary>
public sealed record LuLabel(string Entity, int Start, int Length);

/// <summary>An entity: ml, list, regex, prebuilt, … with what follows its "=" and the items listed under it.</summary>
public sealed record LuEntity(string Type, string Name, string? Definition, IReadOnlyList<string> Values);

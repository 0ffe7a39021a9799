namespace BotApp.Recognizers.Languages;

/// <summary>Reads a file in LU format, line by line; what it cannot take over faithfully (links, questions and answers, patterns) it refuses.</summary>
public sealed class LuReader
{
    private readonly string file;
    private readonly List<LuIntent> intents = [];
    private readonly List<LuEntity> entities = [];
    private List<LuUtterance>? utterances;
    private List<string>? values;
    private int line;

    private LuReader(string file) => this.file = file;

    /// <summary>The content of a file.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="LuFormatException">The first line that cannot be read.</exception>
    public static LuDocument Read(string text, string file)
    {
        var reader = new LuReader(file);
        foreach (var read in text.AsSpan().EnumerateLines())
        {
            reader.line++;
            reader.Take(read.Trim().Trim('\ufeff'));
        }

        return new LuDocument(reader.intents, reader.entities);
    }

    private void Take(ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case [] or ['>', ..]:
                break;
            case ['#', ..]:
                Heading(text.TrimStart('#').Trim());
                break;
            case ['@', ..]:
                Entity(text[1..].Trim());
                break;
            case ['-' or '*' or '+', ..]:
                Item(text[1..].Trim());
                break;
            case ['[', ..] when IsLink(text):
                throw Error("links to other files are not followed; put the utterances here");
            case ['$', ..]:
                throw Error("the old form of entities ($name:type) is not read; write @ type name");
            default:
                throw Error("neither a heading (#), an utterance (-), an entity (@) nor a comment (>)");
        }
    }

    private void Heading(ReadOnlySpan<char> name)
    {
        if (name is [] or ['?', ..])
        {
            throw Error(name is [] ? "an intent without a name" : "questions with answers (# ?) are not read");
        }

        utterances = [];
        values = null;
        intents.Add(new LuIntent(name.ToString(), line, utterances));
    }

    private void Entity(ReadOnlySpan<char> text)
    {
        var (type, name, definition) =
            LuEntityLine.Read(text) ?? throw Error("an entity is written @ type name, the type being " + LuEntityLine.Types);
        utterances = null;
        values = [];
        entities.Add(new LuEntity(type, name, definition, values));
    }

    private void Item(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            throw Error("nothing after the dash");
        }

        if (IsLink(text))
        {
            throw Error("links to other files are not followed; put the utterances here");
        }

        if (values is not null)
        {
            values.Add(text.ToString());
        }
        else
        {
            (utterances ?? throw Error("an utterance before the first intent")).Add(Utterance(text));
        }
    }

    private LuUtterance Utterance(ReadOnlySpan<char> text)
    {
        var labels = new LuLabels();
        return labels.Read(text) is { } problem ? throw Error(problem) : new LuUtterance(labels.Text, line, labels.Found);
    }

    private static bool IsLink(ReadOnlySpan<char> text) => text is ['[', .., ')'] && text.IndexOf("](", StringComparison.Ordinal) > 0;

    private LuFormatException Error(string problem) => new(file, line, problem);
}

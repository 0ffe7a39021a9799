using System.Text;

namespace BotApp.Recognizers.Languages;

/// <summary>
/// Takes the labels out of an utterance: <c>我要退{@product=蓝牙{@part=耳机}}</c> is "我要退蓝牙耳机" with two labels.
/// A backslash makes the sign after it an ordinary one.
/// </summary>
internal sealed class LuLabels
{
    private readonly StringBuilder text = new();
    private readonly List<LuLabel> found = [];
    private readonly Stack<(string Entity, int Start)> open = new();

    public string Text => text.ToString();

    /// <summary>In the order in which they end.</summary>
    public IReadOnlyList<LuLabel> Found => found;

    /// <summary>What is wrong with the utterance; null when nothing is.</summary>
    public string? Read(ReadOnlySpan<char> utterance)
    {
        string? problem = null;
        for (var at = 0; at < utterance.Length && problem is null; at++)
        {
            switch (utterance[at])
            {
                case '\\' when at + 1 < utterance.Length:
                    text.Append(utterance[++at]);
                    break;
                case '{':
                    problem = Open(utterance, ref at);
                    break;
                case '}':
                    problem = Close();
                    break;
                default:
                    text.Append(utterance[at]);
                    break;
            }
        }

        return problem ?? (open.Count > 0 ? "a label that is not closed with }" : null);
    }

    /// <summary>From the brace to the blanks after "=": the name, with or without @.</summary>
    private string? Open(ReadOnlySpan<char> utterance, ref int at)
    {
        var rest = utterance[(at + 1)..];
        var equals = rest.IndexOf('=');
        var name = equals < 0 ? [] : rest[..equals].Trim().TrimStart('@');
        if (name.IsEmpty || name.ContainsAny('{', '}'))
        {
            return "a label is written {@entity=value}; patterns without a value are not read";
        }

        open.Push((name.ToString(), text.Length));
        at += 1 + equals;
        while (at + 1 < utterance.Length && utterance[at + 1] == ' ')
        {
            at++;
        }

        return null;
    }

    private string? Close()
    {
        if (!open.TryPop(out var label))
        {
            return "a } that closes nothing";
        }

        var end = text.Length;
        while (end > label.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == label.Start)
        {
            return "a label without a value";
        }

        text.Length = end;
        found.Add(new LuLabel(label.Entity, label.Start, end - label.Start));
        return null;
    }
}

namespace BotApp.Recognizers.Entities;

/// <summary>One message while it is read: its folded text, what was found so far and what is still free to mean something else.</summary>
internal sealed class Reading(string text, string culture)
{
    private readonly List<Entity> found = [];
    private char[]? blanked;
    private string? free;

    public string Text { get; } = text;

    /// <summary>The culture whose words numbers and days are read in.</summary>
    public string Culture { get; } = culture;

    /// <summary>As long as <see cref="Text"/>, place for place.</summary>
    public string Folded { get; } = Folding.Fold(text);

    /// <summary><see cref="Folded"/> with blanks where something was taken.</summary>
    public string Free => free ??= blanked is null ? Folded : new string(blanked);

    public IReadOnlyList<Entity> Found => found;

    /// <summary>A piece as the customer wrote it, in half width.</summary>
    public string Written(int start, int length) => Folding.Narrow(Text.AsSpan(start, length));

    /// <summary>Whether none of these letters was taken.</summary>
    public bool IsFree(int start, int length) => Free.AsSpan(start, length).SequenceEqual(Folded.AsSpan(start, length));

    /// <summary>Adds an entity unless one of its kind already stands there.</summary>
    public bool Add(Entity entity)
    {
        foreach (var other in found)
        {
            if (other.Kind == entity.Kind && entity.Start < other.End && other.Start < entity.End)
            {
                return false;
            }
        }

        found.Add(entity);
        return true;
    }

    /// <summary>Adds an entity whose letters mean nothing else any more.</summary>
    public void Take(Entity entity)
    {
        if (Add(entity))
        {
            Take(entity.Start, entity.Length);
        }
    }

    public void Take(int start, int length)
    {
        blanked ??= Folded.ToCharArray();
        blanked.AsSpan(start, length).Fill(' ');
        free = null;
    }

    /// <summary>From left to right, the longer first where two begin together.</summary>
    public IReadOnlyList<Entity> InOrder()
    {
        found.Sort(static (one, other) => (one.Start, -one.Length).CompareTo((other.Start, -other.Length)));
        return found;
    }
}

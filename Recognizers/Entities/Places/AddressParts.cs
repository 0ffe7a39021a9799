namespace BotApp.Recognizers.Entities.Places;

/// <summary>An address while it is read: from the province down, each level where it was written.</summary>
internal sealed class AddressParts(int start)
{
    private readonly List<Entity> parts = [];

    public int Start { get; } = start;

    /// <summary>Behind the last letter that belongs to the address.</summary>
    public int End { get; private set; } = start;

    /// <summary>How many of province, city and district were written.</summary>
    public int Levels { get; private set; }

    /// <summary>A street, a house or a place by name.</summary>
    public bool IsLocal { get; private set; }

    public void AddLevel(string kind, string name, int at, int length)
    {
        parts.Add(new Entity(kind, name, at, length));
        (End, Levels) = (at + length, Levels + 1);
    }

    public void AddLocal(string kind, string written, int at)
    {
        parts.Add(new Entity(kind, written, at, written.Length));
        (End, IsLocal) = (at + written.Length, true);
    }

    public void AddImplied(string kind, string name)
    {
        if (!parts.Exists(part => part.Kind == kind))
        {
            parts.Add(new Entity(kind, name, Start, 0));
        }
    }

    /// <summary>The whole from province to door, a municipality once.</summary>
    public Entity ToEntity(double confidence)
    {
        string[] order = [PartKind.Province, PartKind.City, PartKind.District, PartKind.Street, PartKind.Detail];
        var sorted = parts.OrderBy(part => Array.IndexOf(order, part.Kind)).ToArray();
        var value = string.Concat(sorted.Select(part => part.Value).Distinct(StringComparer.Ordinal));
        return new Entity(EntityKind.Address, value, Start, End - Start, confidence) { Parts = sorted };
    }
}

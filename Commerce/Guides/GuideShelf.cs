namespace BotApp.Commerce.Guides;

/// <summary>All guides and drawings as they were at one moment; immutable. A file that could not be read is left out and named in <see cref="Problems"/>.</summary>
public sealed class GuideShelf
{
    private readonly Dictionary<(string Name, string Language), Guide> byName;

    /// <param name="guides">In any order, no two of one name and language.</param>
    /// <param name="drawings">File names.</param>
    /// <param name="problems">What was wrong with files that are not among the guides.</param>
    public GuideShelf(IReadOnlyList<Guide> guides, IEnumerable<string> drawings, IEnumerable<string> problems)
    {
        Guides = guides;
        Drawings = drawings.ToHashSet(StringComparer.Ordinal);
        byName = guides.ToDictionary(guide => (guide.Name, guide.Language));
        Problems =
        [
            .. problems,
            .. guides.SelectMany(Missing),
            .. guides.Where(Alone).Select(guide => $"{guide.Name}: only in {guide.Language}"),
        ];
    }

    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>Names of the files that may be fetched.</summary>
    public IReadOnlySet<string> Drawings { get; }

    /// <summary>Sentences for the owner, each naming a guide.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <param name="language">Two letters; a guide that is not there in it is given in Chinese.</param>
    public Guide? Find(string name, string language) =>
        byName.GetValueOrDefault((name, language)) ?? byName.GetValueOrDefault((name, "zh"));

    private IEnumerable<string> Missing(Guide guide) =>
        guide
            .Steps.SelectMany(step => new[] { step.Drawing + ".svg", step.Drawing + ".png" })
            .Where(file => !Drawings.Contains(file))
            .Select(file => $"{guide.Name}.{guide.Language}: there is no drawing {file}");

    private bool Alone(Guide guide) => Guides.Count(other => other.Name == guide.Name) == 1;
}

namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>The names of the catalogue as it last was: an index that is replaced whole, so that readers never wait.</summary>
public sealed class ProductLexicon : IProductLexicon
{
    private volatile LexiconIndex index = LexiconIndex.Build([]);

    /// <summary>Knows these names from now on, and none it knew before. Building takes seconds for hundreds of thousands; texts are read meanwhile.</summary>
    public void Replace(IEnumerable<LexiconEntry> entries) => index = LexiconIndex.Build(entries);

    /// <inheritdoc/>
    public IReadOnlyList<Entity> Find(string text) => index.Find(Folding.Fold(text));
}

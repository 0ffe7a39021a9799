namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Knows the names in the shop's catalogue; what it knows may change while the bot runs.</summary>
public interface IProductLexicon
{
    /// <summary>The names in a text, from left to right: of one kind never overlapping, the longest kept; of different kinds also one inside another.</summary>
    IReadOnlyList<Entity> Find(string text);
}

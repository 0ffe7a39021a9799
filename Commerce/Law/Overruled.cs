namespace BotApp.Commerce.Law;

/// <summary>
/// A platform's or merchant's rule that is stricter than the law and was therefore not applied: where it stands (such as <c>returns.windowDays</c>), what it
/// says, the article it breaks, and what applies instead.
/// </summary>
public sealed record Overruled(string Term, string Says, Clause Breaks, Bilingual Instead);

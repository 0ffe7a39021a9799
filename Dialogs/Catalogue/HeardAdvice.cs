namespace BotApp.Dialogs.Catalogue;

/// <summary>What a message adds to the form, what it asks, and the products it sets against one another.</summary>
/// <param name="Compared">Ids, the first named first; empty when it compares none.</param>
internal sealed record HeardAdvice(AdviceForm Form, AdviceAsk Ask, IReadOnlyList<string> Compared);

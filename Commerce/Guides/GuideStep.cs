namespace BotApp.Commerce.Guides;

/// <summary>One thing to do.</summary>
/// <param name="Text">A sentence or two, without markup.</param>
/// <param name="Drawing">Name of a drawing, without its ending; the same in every language.</param>
/// <param name="Shows">What the drawing shows, for those who cannot see it.</param>
public sealed record GuideStep(string Title, string Text, string Drawing, string Shows);

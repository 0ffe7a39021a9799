namespace BotApp.Commerce.Guides;

/// <summary>How something is done, step by step and with a drawing each, in one language.</summary>
/// <param name="Name">The same in every language, such as return-how-to.</param>
/// <param name="Language">Two letters: zh or en.</param>
/// <param name="Steps">In order, <see cref="FewestSteps"/> to <see cref="MostSteps"/>.</param>
public sealed record Guide(string Name, string Language, string Title, IReadOnlyList<GuideStep> Steps)
{
    public const int FewestSteps = 3;

    /// <summary>More than this nobody follows, and no channel shows side by side.</summary>
    public const int MostSteps = 6;
}

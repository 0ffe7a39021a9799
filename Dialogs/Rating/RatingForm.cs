namespace BotApp.Dialogs.Rating;

/// <summary>How a talk was: 1 to 5; null while it is not said.</summary>
public sealed record RatingForm
{
    public int? Stars { get; init; }
}

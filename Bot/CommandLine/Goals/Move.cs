using BotApp.Cards.Shared;

namespace BotApp.CommandLine.Goals;

/// <summary>What a customer does next.</summary>
internal abstract record Move
{
    private Move() { }

    public sealed record Say(string Text) : Move;

    public sealed record Press(string Title, CardCommand Command) : Move;

    public sealed record ShowPicture : Move;

    /// <summary>Nothing is asked any more, or the customer has what they came for.</summary>
    public sealed record Stop : Move;

    /// <summary>The customer goes away without it.</summary>
    public sealed record GiveUp(string Why) : Move;
}

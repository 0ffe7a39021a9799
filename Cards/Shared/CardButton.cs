namespace BotApp.Cards.Shared;

/// <summary>A button a dialog puts on a card: what it says and what a tap asks for.</summary>
public sealed record CardButton(string Title, CardCommand Command);

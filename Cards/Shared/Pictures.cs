namespace BotApp.Cards.Shared;

/// <summary>Where the pictures on cards are fetched from: an absolute address, since a card is shown far from the host.</summary>
public sealed record Pictures(Uri Root)
{
    public Uri Of(string fileName) => new(Root, "media/" + Uri.EscapeDataString(fileName));
}

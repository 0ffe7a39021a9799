namespace BotApp.Cards.Shared;

/// <summary>Where the pictures on cards are fetched from: an absolute address, since a card is shown far from the host; asked anew for each card.</summary>
public sealed class Pictures(Func<Uri> root)
{
    public Uri Of(string fileName) => new(root(), "media/" + Uri.EscapeDataString(fileName));
}

namespace BotApp.Cards.Shared;

/// <summary>Where the pictures on cards are fetched from: an absolute address, since a card is shown far from the host; asked anew for each card.</summary>
public sealed class Pictures(Func<Uri> root)
{
    public Uri Of(string fileName) => new(root(), "media/" + Uri.EscapeDataString(fileName));

    /// <param name="asLines">Whether the channel shows SVG; others get the same drawing as PNG.</param>
    public Uri OfDrawing(string name, bool asLines) =>
        new(root(), $"media/guides/{Uri.EscapeDataString(name)}.{(asLines ? "svg" : "png")}");
}

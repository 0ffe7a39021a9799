namespace BotApp.Dialogs.Media;

/// <summary>The pictures that came with a message, as a claim can use them.</summary>
/// <param name="EvidenceIds">Of those kept as evidence of the customer, with hash and time, in the order they came; a wish takes them, or EvidenceDesk.FileAsync.</param>
/// <param name="Number">The order or waybill number read in one of them, which the message's text names too; null when there was none.</param>
public sealed record ReceivedPictures(IReadOnlyList<string> EvidenceIds, string? Number)
{
    /// <summary>Whether there were any that are of use: sent while something is talked about, they are about that.</summary>
    public bool IsAny => EvidenceIds.Count > 0 || Number is not null;

    public static ReceivedPictures None { get; } = new([], Number: null);
}

namespace BotApp.Dialogs.Media;

/// <summary>What a customer would have typed instead of sending a picture with a number in it.</summary>
public static class AttachmentWords
{
    /// <summary>In the turn's language. An order's number says enough by itself; words that name the number already stay as they are.</summary>
    /// <param name="words">What the customer said beside the picture; empty for nothing.</param>
    /// <param name="number">What was read.</param>
    /// <param name="isWaybill">Whether it is a waybill's.</param>
    public static string Of(string words, string number, bool isWaybill)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Contains(number, StringComparison.OrdinalIgnoreCase) ? words
            : isWaybill ? AttachmentTexts.WaybillNumber.With(words.Length > 0 ? words : AttachmentTexts.Track, number)
            : words.Length > 0 ? AttachmentTexts.OrderNumber.With(words, number)
            : number;
    }
}
